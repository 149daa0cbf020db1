/**
 * ACLED-like labels: the event and sub-event type that an account would have in ACLED's vocabulary (2019 on), by our own
 * reading of its names. A label, no ACLED data: verbal events have none, and nothing is said of an act that is only
 * threatened, planned, denied or negated.
 */
import { type Account, cut, type Reading, type Span } from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';

const subEvents = [
  ['Explosions/Remote violence', 'Chemical weapon'],
  ['Explosions/Remote violence', 'Suicide bomb'],
  ['Violence against civilians', 'Sexual violence'],
  ['Violence against civilians', 'Abduction/forced disappearance'],
  ['Explosions/Remote violence', 'Grenade'],
  ['Protests', 'Excessive force against protesters'],
  ['Explosions/Remote violence', 'Air/drone strike'],
  ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['Battles', 'Government regains territory'],
  ['Battles', 'Non-state actor overtakes territory'],
  ['Riots', 'Mob violence'],
  ['Riots', 'Violent demonstration'],
  ['Protests', 'Protest with intervention'],
  ['Battles', 'Armed clash'],
  ['Strategic developments', 'Disrupted weapons use'],
  ['Strategic developments', 'Looting/property destruction'],
  ['Violence against civilians', 'Attack'],
  ['Protests', 'Peaceful protest'],
  ['Strategic developments', 'Arrests'],
  ['Strategic developments', 'Non-violent transfer of territory'],
  ['Strategic developments', 'Agreement'],
] as const;

export type SubEvent = (typeof subEvents)[number][1];

/** Sub-event types with their event types, the most particular first: of several in one text, the first says most. */
export const acledTypes: readonly { readonly eventType: string; readonly subEvent: SubEvent }[] = subEvents.map(
  ([eventType, subEvent]) => ({ eventType, subEvent }),
);

/** The label of `account`, or null where ACLED has no home for it. */
export function labelSubEvent(account: Account, reading: Pick<Reading, 'article' | 'sentences'>): SubEvent | null {
  if (/^(?:threatened|planned|conditional|denied|negated)$/.test(account.factuality)) return null;
  const { text } = reading.article;
  const sentence = reading.sentences.find(
    ({ start, end }) => start <= account.trigger.start && account.trigger.start < end,
  );
  const words = cut(text, sentence ?? account.trigger).toLowerCase();
  const parts = (...roles: string[]): string[] =>
    account.arguments.filter(({ role }) => roles.includes(role)).map((part: Span) => cut(text, part).toLowerCase());
  const view = { account, words, trigger: cut(text, account.trigger).toLowerCase(), parts };
  switch (account.type) {
    case 'ASSAULT':
      return labelAssault(view);
    case 'PROTEST':
      return labelProtest(view);
    case 'COERCE':
      return labelCoercion(view);
    case 'RETREAT':
      return account.mode === 'ceasefire'
        ? 'Agreement'
        : account.mode === 'withdraw'
          ? 'Non-violent transfer of territory'
          : null;
    case 'AGREE':
    case 'SUPPORT':
      return /\b(?:agreement|accord|treaty|truce|ceasefire|deal|signed)\b/.test(words) ? 'Agreement' : null;
    default:
      return null;
  }
}

interface View {
  readonly account: Account;
  /** The sentence of the trigger, lower case. */
  readonly words: string;
  readonly trigger: string;
  readonly parts: (...roles: string[]) => readonly string[];
}

const someOf = (phrases: readonly string[], names: string): boolean =>
  phrases.some((phrase) => phrase.split(/[^\p{L}-]+/u).some((word) => isOfClass(word, names)));

const protesters = /\b(?:protest(?:er|or)?s?|demonstrat(?:or|ion)s?|march(?:er)?s?|rall(?:y|ies)|sit-in)\b/;
const crowdControl = /\b(?:tear ?gas|teargas|baton|batons|water cannons?|dispers\w+|rubber bullets)\b/;
const governmentForces = /\b(?:army|police|soldiers?|troops|government|security forces|military|forces|gendarmes?)\b/;
const armedGroups =
  /\b(?:rebels?|militants?|insurgents?|fighters?|gunmen|militias?|taliban|group|separatists?|jihadists?|guerrillas?)\b/;

const byMode: Readonly<Record<string, SubEvent>> = {
  unconventional: 'Chemical weapon',
  'suicide-attack': 'Suicide bomb',
  sexual: 'Sexual violence',
  abduct: 'Abduction/forced disappearance',
  aerial: 'Air/drone strike',
  drone: 'Air/drone strike',
  explosives: 'Remote explosive/landmine/IED',
  'heavy-weapons': 'Shelling/artillery/missile attack',
};

function labelAssault({ account, words, trigger, parts }: View): SubEvent {
  const { mode } = account;
  if (/\b(?:chlorine|sarin|mustard gas|nerve agent|chemical weapons?|toxic gas|poison(?:ed|ous)? gas)\b/.test(words))
    return 'Chemical weapon';
  if (/\bsuicide (?:bomb|attack|vest|car|blast)/.test(words)) return 'Suicide bomb';
  if (/\bgrenades?\b/.test(words) && !/rocket-propelled/.test(words)) return 'Grenade';
  const force = governmentForces.test(parts('actor').join(' '));
  if (protesters.test(words) && (force || mode === 'crowd-control'))
    return account.casualties.killed || /\blive (?:rounds?|ammunition|fire|bullets)\b/.test(words)
      ? 'Excessive force against protesters'
      : 'Protest with intervention';
  if (mode === 'crowd-control') return 'Protest with intervention';
  if (mode !== null && byMode[mode]) return byMode[mode];
  if (/\b(?:mob|lynch\w*|vigilantes?|villagers|crowd)\b/.test(`${parts('actor').join(' ')} ${trigger}`))
    return 'Mob violence';
  if (mode === 'destroy' && !someOf(parts('recipient', 'victim'), 'people troops'))
    return 'Looting/property destruction';
  const sides = parts('actor', 'recipient', 'victim');
  const armed = sides.filter(
    (side) => governmentForces.test(side) || armedGroups.test(side) || someOf([side], 'troops armed'),
  );
  if (
    /clash|battle|fight|skirmish|firefight|gunbattle|ambush|shootout/.test(trigger) ||
    (armed.length > 1 && parts('recipient', 'victim').some((side) => armed.includes(side)))
  )
    return 'Armed clash';
  return 'Attack';
}

function labelProtest({ account, words }: View): SubEvent {
  if (crowdControl.test(words) || /\barrest/.test(words)) return 'Protest with intervention';
  if (
    account.mode === 'riot' ||
    /\b(?:stones?|rocks|petrol bombs|molotov|torch\w*|burn\w*|vandali\w+|clash\w*)\b/.test(words)
  )
    return 'Violent demonstration';
  return 'Peaceful protest';
}

function labelCoercion({ account, words, parts }: View): SubEvent | null {
  if (account.mode === 'arrest') return 'Arrests';
  if (account.mode !== 'seize') return null;
  const objects = parts('recipient');
  if (someOf(objects, 'weapon')) return 'Disrupted weapons use';
  const state = governmentForces.test(parts('actor').join(' ')) && !armedGroups.test(parts('actor').join(' '));
  if (state || /\b(?:re(?:took|taken|captured?|gained)|liberated)\b/.test(words)) return 'Government regains territory';
  return 'Non-state actor overtakes territory';
}
