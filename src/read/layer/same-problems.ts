/** Problems of many sentences, told once a kind: a text in another script has one note, not one a sentence. */
import type { Problem } from '../../model/index.ts';

/** The first of each code in `problems`, with the number of its like; the gravest severity stands for all. */
export function tellOnce(problems: readonly Problem[]): Problem[] {
  return Map.groupBy(problems, ({ code }) => code)
    .values()
    .flatMap((alike) => {
      const [first] = alike.toSorted((a, b) => grades.indexOf(b.severity) - grades.indexOf(a.severity));
      const more = alike.length - 1;
      return first ? [more > 0 ? { ...first, says: `${first.says}; and ${more} more like it` } : first] : [];
    })
    .toArray();
}

const grades: readonly Problem['severity'][] = ['note', 'warning', 'error'];
