/** Values of one attribute as the accounts of an event give them, and how two such values stand to one another. */
import { addTo } from '../lists.ts';
import type { Contradiction, Evidence } from '../../model/index.ts';

type Kind = Contradiction['kind'];

/** A value with the accounts that give it. `T` is what it is compared by. */
export interface GivenValue<T> {
  readonly value: string;
  readonly told: T;
  /** Day of the latest article that gives it; null where no date is known. */
  readonly latest: string | null;
  readonly accounts: readonly string[];
  readonly articles: ReadonlySet<string>;
  readonly evidence: readonly Evidence[];
}

/** What one account gives for an attribute. */
export interface Telling<T> {
  readonly value: string;
  readonly told: T;
  readonly published: string | null;
  readonly account: string;
  readonly evidence: Evidence;
}

/** Tellings with the same words for their value taken together, in order of value. */
export function collectValues<T>(tellings: readonly Telling<T>[]): GivenValue<T>[] {
  const groups = new Map<string, Telling<T>[]>();
  for (const telling of tellings) addTo(groups, telling.value, telling);
  return [...groups.values()]
    .flatMap(([first, ...rest]) => {
      if (!first) return [];
      const all = [first, ...rest];
      const dates = all.flatMap((telling) => telling.published ?? []).sort();
      return [
        {
          value: first.value,
          told: first.told,
          latest: dates.at(-1)?.slice(0, 10) ?? null,
          accounts: [...new Set(all.map((telling) => telling.account))].sort(),
          articles: new Set(all.map((telling) => telling.evidence.article)),
          evidence: all.map((telling) => telling.evidence),
        },
      ];
    })
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Gravest first. */
const kinds: readonly Kind[] = ['conflict', 'later', 'scope', 'coarser'];

/**
 * The gravest way in which any two of `values` differ, with the values that take part in a difference; null where none
 * differ. A difference that can hold on both sides counts only between articles, not within one.
 */
export function findDisagreement<T>(
  values: readonly GivenValue<T>[],
  compare: (a: GivenValue<T>, b: GivenValue<T>) => Kind | null,
): { readonly kind: Kind; readonly values: readonly GivenValue<T>[] } | null {
  let gravest = kinds.length;
  const involved = new Set<GivenValue<T>>();
  for (const [i, a] of values.entries()) {
    for (const b of values.slice(i + 1)) {
      const kind = compare(a, b);
      if (kind === null) continue;
      const within =
        a.articles.size === 1 && b.articles.size === 1 && [...a.articles].every((one) => b.articles.has(one));
      if (within && kind !== 'conflict') continue;
      gravest = Math.min(gravest, kinds.indexOf(kind));
      involved.add(a).add(b);
    }
  }
  const kind = kinds[gravest];
  return kind === undefined ? null : { kind, values: values.filter((value) => involved.has(value)) };
}
