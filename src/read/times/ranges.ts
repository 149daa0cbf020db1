/** Two dates of one range share the year that the second tells: "from July to November 1954". */
import type { Found } from './meaning.ts';
import type { Word } from './words.ts';

/** `found` with the years that the ends of ranges tell given to their beginnings. */
export function shareYears(words: readonly Word[], found: readonly Found[]): Found[] {
  return found.map((one, index) => {
    const next = found[index + 1];
    const { meaning } = one;
    if (meaning.kind !== 'calendar' || meaning.year !== null || meaning.month === null || meaning.yearOf !== undefined)
      return one;
    if (next?.meaning.kind !== 'calendar' || next.meaning.year === null || next.meaning.month === null) return one;
    const between = words.slice(one.last, next.first).map(({ lower }) => lower);
    if (!isRange(between)) return one;
    const order = meaning.month - next.meaning.month || (meaning.day ?? 0) - (next.meaning.day ?? 32);
    return { ...one, meaning: { ...meaning, year: order <= 0 ? next.meaning.year : next.meaning.year - 1 } };
  });
}

function isRange(between: readonly string[]): boolean {
  return between.length === 1 && /^(?:-|–|—|to|until|till|through|and|or)$/.test(between[0] ?? '');
}
