/** Tolls that differ: another figure, a later and higher one, a rounder one, or one that counts something wider. */
import type { Casualties, Contradiction, Toll } from '../../model/index.ts';
import type { GivenValue } from './values.ts';

/** `4`, `at least 4`, `20–30`, with the scope where it is not the incident alone. */
export function writeToll(toll: Toll): string {
  const figure =
    toll.max === null ? `at least ${toll.min}` : toll.min === toll.max ? `${toll.min}` : `${toll.min}–${toll.max}`;
  return toll.scope === 'cumulative' ? `${figure} in all` : figure;
}

export function compareTolls(a: GivenValue<Toll>, b: GivenValue<Toll>): Contradiction['kind'] | null {
  const [one, other] = [a.told, b.told];
  if (one.min === other.min && one.max === other.max) return null;
  if (one.scope !== other.scope) return 'scope';
  const exact = (toll: Toll): boolean => toll.max === toll.min;
  const holds = (toll: Toll, figure: number): boolean =>
    toll.min <= figure && (toll.max === null || figure <= toll.max);
  if (!exact(one) || !exact(other)) {
    if (holds(one, other.min) || holds(other, one.min)) return 'coarser';
  }
  if (a.latest !== null && b.latest !== null && a.latest !== b.latest) {
    const [earlier, later] = a.latest < b.latest ? [one, other] : [other, one];
    if (later.min > earlier.min) return 'later';
  }
  return 'conflict';
}

/** A toll that no number stands for — one named person, a list of names — is a least count. */
export function widenNamed(toll: Toll, words: string): Toll {
  return /\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?)\b/iu.test(
    words,
  )
    ? toll
    : { ...toll, max: null };
}

export const tollAttributes: readonly (keyof Casualties)[] = ['killed', 'injured'];
