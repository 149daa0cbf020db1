/**
 * Names by two finders at once: the rules know where a run of capitals is cut and what lists and head words say, the model knows
 * what kind of thing stands in such a sentence. First the cuts, one finder's or the other's; then one type for all places where
 * the text has the same name.
 */
import type { Name } from '../language.ts';
import { chooseCuts } from './fuse-cuts.ts';
import { decideType } from './fuse-types.ts';
import { isAcronym } from './words.ts';

/** A name of the model with the share (0–1) of each class of the reader's names, where the reader tells them. */
export type ModelName = Name & { readonly shares?: Readonly<Record<string, number>> };

/** A name of either, with what each finder says of this very cut. */
export interface Chosen {
  readonly name: Name;
  readonly rule: Name | null;
  readonly model: ModelName | null;
}

/** The names of both, in order, not overlapping, each with the type that is decided for all of its kind. */
export function fuseNames(text: string, rules: readonly Name[], model: readonly ModelName[]): Name[] {
  const chosen = chooseCuts(text, rules, model);
  const keyOf = ({ name: { start, end } }: Chosen): string => text.slice(start, end);
  const surnames = findSurnames(chosen, keyOf);
  const types = new Map<string, Pick<Name, 'type' | 'confidence'>>();
  for (const [key, group] of Map.groupBy(chosen, keyOf)) {
    types.set(key, decideType(key, group, surnames.has(key) && !isAcronym(key)));
  }
  return chosen.map((one) => ({ ...one.name, ...types.get(keyOf(one)) }));
}

/** Last words of the names of persons that have more than one. */
function findSurnames(chosen: readonly Chosen[], keyOf: (one: Chosen) => string): ReadonlySet<string> {
  return new Set(
    chosen.flatMap((one) => {
      const words = keyOf(one).split(/\s+/);
      const isPerson = one.name.type === 'person' && one.name.confidence >= 0.5;
      return isPerson && words.length > 1 ? [words.at(-1) ?? ''] : [];
    }),
  );
}
