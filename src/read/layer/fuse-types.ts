/**
 * One type for all places of a name: the geometric mean of the model's shares of each class over them, times what the rules and
 * the gazetteer say, as odds (a product of experts; the weights were set by hand, to round numbers).
 */
import type { EntityType } from '../../model/index.ts';
import type { Name } from '../language.ts';
import { lookUp } from '../places/gazetteer.ts';
import type { Chosen, ModelName } from './fuse-names.ts';
import { groupOf } from './groups.ts';
import { isAcronym } from './words.ts';

/** From this confidence on, the rules' type stands: a list, or a title before the name. */
const certain = 0.9;

/** From this confidence on, the rules' finer type stands within the class that is chosen. */
const sure = 0.7;

/** What the model gives a class at least: its training knows few kinds of news. */
const leastShare = 0.05;

/** Logarithms of odds: for a point of the rules' confidence above a guess, and for single signs. */
const odds = { rule: 10, rulePerson: 4, surname: 3, acronym: 2, millions: 3 };
const guess = 0.4;

/** Longer words in capitals are as likely shouted as short for something: "LONDON". */
const longestAcronym = 5;

/** The confidence of a single word that no list knows: a longer name of the same bearer tells its type better. */
const bareWord = 0.7;

/** Classes of the record's types, in a fixed order, each with the classes of the reader's names that make it up. */
const classes: readonly (readonly [group: string, usual: EntityType, of: readonly string[]])[] = [
  ['PER', 'person', ['PER']],
  ['ORG', 'organisation', ['ORG']],
  ['PLACE', 'place', ['PLACE']],
  ['NORP', 'population', ['NORP']],
  ['WEAPON', 'weapon', ['WEAPON', 'VEHICLE']],
  ['OTHER', 'other', ['OTHER', 'EVENT']],
];

/** The share (0–1) that the model gives to the class of its name. */
export function shareOf(name: ModelName): number {
  return sharesOf(name)[classes.findIndex(([group]) => group === groupOf[name.type])] ?? 0;
}

function sharesOf({ type, confidence, shares }: ModelName): number[] {
  if (shares) return classes.map(([, , of]) => of.reduce((sum, one) => sum + (shares[one] ?? 0), 0));
  const rest = (1 - confidence) / classes.length;
  return classes.map(([group]) => (group === groupOf[type] ? confidence : rest));
}

/** Type and confidence (0–1) of the name `key`, which stands at the places of `group`. */
export function decideType(
  key: string,
  group: readonly Chosen[],
  isSurname: boolean,
): Pick<Name, 'type' | 'confidence'> {
  const ruled = group.flatMap(({ rule }) => rule ?? []);
  const seen = group.flatMap(({ model }) => model ?? []);
  const best = ruled.reduce<Name | null>((a, b) => (a && a.confidence >= b.confidence ? a : b), null);
  if (best && (best.confidence >= certain || (seen.length === 0 && !isSurname))) return typing(best);
  if (seen.length === 0) return { type: 'person', confidence: 0.75 };
  const scores = weigh(key, seen, best, isSurname);
  const top = scores.indexOf(Math.max(...scores));
  const [won, usual] = classes[top] ?? ['OTHER', 'other'];
  if (best && groupOf[best.type] === won && best.confidence >= sure) return typing(best);
  const share = seen.reduce((sum, name) => sum + (sharesOf(name)[top] ?? 0), 0) / seen.length;
  const most = won === 'PLACE' || key.includes(' ') ? 1 : bareWord;
  return { type: finest(won, [...seen, ...ruled]) ?? usual, confidence: Math.max(0.7, Math.min(most, share)) };
}

const typing = ({ type, confidence }: Name): Pick<Name, 'type' | 'confidence'> => ({ type, confidence });

/** The logarithm of each class's odds. */
function weigh(key: string, seen: readonly ModelName[], best: Name | null, isSurname: boolean): number[] {
  const signs = new Map<string, number>();
  const add = (group: string, by: number): void => void signs.set(group, (signs.get(group) ?? 0) + by);
  if (best) {
    const weight = best.type === 'person' ? odds.rulePerson : odds.rule;
    add(groupOf[best.type], weight * Math.max(0, best.confidence - guess));
  }
  if (isSurname) add('PER', odds.surname);
  if (isAcronym(key) && key.length <= longestAcronym) add('ORG', odds.acronym);
  else
    add(
      'PLACE',
      odds.millions * Math.max(0, Math.min(1, (Math.log10((lookUp(key)[0]?.population ?? 0) + 1) - 4) / (6 - 4))),
    );
  const shares = seen.map(sharesOf);
  return classes.map(([group], at) => {
    const logs = shares.reduce((sum, each) => sum + Math.log((each[at] ?? 0) + leastShare), 0);
    return logs / shares.length + (signs.get(group) ?? 0);
  });
}

/** The type with most confidence among `names` of the class `group`. */
function finest(group: string, names: readonly Name[]): EntityType | null {
  const votes = new Map<EntityType, number>();
  for (const { type, confidence } of names) {
    if (groupOf[type] === group) votes.set(type, (votes.get(type) ?? 0) + confidence ** 2);
  }
  const [type] = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  return type ?? null;
}
