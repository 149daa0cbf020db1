/** Attached phrases: those that stand beside a name ("militant group X", "X, an armed group", "another group, X"). */
import { bodyTypes, type EntityType } from '../../../model/index.ts';
import { isTitleWord } from '../../en/names/titles.ts';
import type { DraftMention } from '../drafts.ts';
import type { Prose } from '../prose.ts';
import type { NounPhrase } from './noun-phrases.ts';

const groups: ReadonlySet<EntityType> = new Set([...bodyTypes, 'other' as const]);
const groupNouns = new Set(
  'movement group party organization organisation militia network coalition magazine newspaper channel agency'.split(
    ' ',
  ),
);
const places: ReadonlySet<EntityType> = new Set(['place', 'state', 'facility']);

/** Whether a noun of type `noun` can describe an entity of type `entity`. */
export function agrees(noun: EntityType, entity: EntityType): boolean {
  if (noun === entity) return true;
  if (groups.has(noun)) return groups.has(entity);
  return places.has(noun) && places.has(entity);
}

/** The named mention that `phrase` describes by standing beside it, or null. `named` is keyed by first and by end token. */
export function findBeside(
  prose: Prose,
  phrase: NounPhrase,
  byFirst: ReadonlyMap<number, DraftMention>,
  byLast: ReadonlyMap<number, DraftMention>,
): DraftMention | null {
  const fits = (mention: DraftMention | undefined): mention is DraftMention =>
    mention !== undefined && agrees(phrase.type, mention.type) && !phrase.plural;
  // "the Lumen movement", "the Azure State militant group"
  if (groupNouns.has(phrase.noun) && (phrase.determiner === 'the' || phrase.determiner === null)) {
    const own =
      byLast.get(phrase.head) ??
      (/^(?:militant|armed|rebel)$/.test(prose.lower[phrase.head - 1] ?? '') ? byLast.get(phrase.head - 1) : undefined);
    if (fits(own)) return own;
  }
  let next = phrase.last;
  while (isTitleWord(prose.lower[next] ?? '') && !byFirst.has(next) && next < phrase.last + 5) next += 1;
  const direct = byFirst.get(next);
  if (fits(direct) && prose.sentenceOf[next] === prose.sentenceOf[phrase.head]) return direct;
  if (prose.lower[phrase.last] === ',' && (phrase.determiner === 'a' || phrase.head > phrase.bare)) {
    const after = byFirst.get(phrase.last + 1) ?? byFirst.get(phrase.last + 2);
    if (fits(after) && /^[,.]$/.test(prose.lower[after.last] ?? '')) return after;
  }
  const comma = prose.lower[phrase.first - 1];
  if (comma !== ',' && comma !== '(' && comma !== '–' && comma !== '—') return null;
  const before = byLast.get(phrase.first - 1);
  if (!fits(before)) return null;
  // "X, the group said" and "X, Y leader Z" are no descriptions of X.
  const isList = phrase.determiner === null && phrase.type !== 'person';
  return isList || /^(?:said|told|says|added)$/.test(prose.lower[phrase.last] ?? '') ? null : before;
}
