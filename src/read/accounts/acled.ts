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
  ['Strategic developments', 'Headquarters or base established'],
  ['Strategic developments', 'Change to group/activity'],
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
      return labelRetreat(view);
    case 'MOBILIZE':
      return labelMobilization(view);
    case 'AGREE':
    case 'SUPPORT':
    case 'CONCEDE':
      return pacts.test(words) && !/\b(?:decree|bill|law)\b/.test(words) ? 'Agreement' : null;
    case 'CONSULT':
      return /\b(?:peace|ceasefire|truce|border|disputed|conflict|mediat\w+|rebels?)\b/.test(words) &&
        /talk|negotiat|dialogue/.test(view.trigger)
        ? 'Agreement'
        : null;
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

const pacts = /\b(?:agreements?|accords?|treat(?:y|ies)|truces?|cease-?fires?|deals?|memorandum|pact|signed|swap)\b/;
const protesters =
  /\b(?:protest(?:er|or)?s?|demonstrat(?:or|ion)s?|march(?:er)?s?|rall(?:y|ies)|sit-ins?|rioters?|activists?|students?)\b/;
const crowds = /\b(?:protest(?:er|or)s?|demonstrators?|marchers|rioters?|looters)\b/;
const mobs = /\b(?:mobs?|lynch\w*|vigilant\w*|villagers|locals|crowds?|residents|youths)\b/;
const crowdControl =
  /\b(?:tear ?gas|teargas|batons?|water cannons?|dispers\w+|rubber bullets|suppress\w*|crack(?:ed|ing)? ?down|br[eo]ke? up|breaking up|chas(?:e|ed|es|ing)|pepper spray|stun grenades?|detain\w*|arrest\w*)\b/;
const lethal = /\b(?:live (?:rounds?|ammunition|fire|bullets)|opened fire|shot dead|gunned down)\b/;
const weaponry =
  /\b(?:weapons?|arms|ammunition|firearms|guns?|pistols?|rifles?|explosives?|bombs?|grenades?|mines?|landmines?|ieds?|missiles?|rockets?|rounds|bullets|magazines|shells|mortars?|projectiles|explosive devices?|caches?|drones?)\b/;

const governmentForces =
  /\b(?:army|police|soldiers?|troops|government|security forces|military|regime|coalition|gendarmes?|national guard|navy|air force|border guards|forces of)\b/;
const armedGroups =
  /\b(?:rebels?|militants?|insurgents?|fighters?|gunm[ae]n|militia\w*|militiam[ae]n|taliban|isis|isil|daesh|is|islamic state|al[- ]?qaeda|al[- ]?shabaa?b|boko haram|hezbollah|houthis?|hamas|pkk|ypg|sdf|separatists?|jihadists?|guerrillas?|terrorists?|mujahid\w+|opposition|armed group)\b/;
const soldiers =
  /\b(?:soldiers?|troops|army|fighters?|militants?|rebels?|militia\w*|militiam[ae]n|insurgents?|gendarmes?|fighters|jihadists?|terrorists?|guerrillas?|police|policem[ae]n|security force\w*|checkpoints?|outposts?|(?:army|military|police) (?:positions?|posts?|bases?))\b/;

const byMode: Readonly<Record<string, SubEvent>> = {
  unconventional: 'Chemical weapon',
  'suicide-attack': 'Suicide bomb',
  sexual: 'Sexual violence',
  aerial: 'Air/drone strike',
  drone: 'Air/drone strike',
  explosives: 'Remote explosive/landmine/IED',
  'heavy-weapons': 'Shelling/artillery/missile attack',
};

/** Remote violence by the words of weapons, in the parts of the account or around it. */
const remotes: readonly (readonly [RegExp, SubEvent])[] = [
  [/\b(?:air ?strikes?|airstrikes?|warplanes?|jets?|drones?|air raids?|helicopters?|unmanned)\b/, 'Air/drone strike'],
  [
    /\b(?:rockets?|missiles?|artillery|mortars?|shell(?:s|ed|ing)?|rocket-propelled|howitzers?)\b/,
    'Shelling/artillery/missile attack',
  ],
  [
    /\b(?:ieds?|improvised explosive|land ?mines?|mines?|car bombs?|roadside bombs?|bombs?|explosive devices?|vehicle-borne|blasts?|explosions?)\b/,
    'Remote explosive/landmine/IED',
  ],
];

const remoteOf = (words: string): SubEvent | undefined => remotes.find(([pattern]) => pattern.test(words))?.[1];

function labelAssault(view: View): SubEvent | null {
  const { account, words, trigger, parts } = view;
  const { mode } = account;
  const [doers, struck] = [parts('actor').join(' '), parts('recipient', 'victim').join(' ')];
  if (
    /\b(?:chlorine|sarin|mustard gas|nerve agent|chemical (?:weapons?|attacks?)|toxic gas|poison(?:ed|ous)? gas)\b/.test(
      words,
    )
  )
    return 'Chemical weapon';
  if (/\bsuicide (?:bomb|attack|vest|car|blast)/.test(words)) return 'Suicide bomb';
  if (/\bgrenades?\b/.test(words) && !/rocket-propelled|tear|stun|smoke/.test(words)) return 'Grenade';
  if (
    /^(?:intercept|shot down|downed|defus|dismantl)/.test(trigger) &&
    weaponry.test(`${struck} ${parts('instrument').join(' ')}`)
  )
    return 'Disrupted weapons use';
  if (
    /\b(?:tear ?gas|teargas|water cannons?|rubber bullets|pepper spray)\b/.test(words) &&
    !account.casualties.killed &&
    !crowds.test(doers)
  )
    return 'Protest with intervention';
  const crowd = labelCrowd(view, doers, struck);
  if (crowd) return crowd;
  // A war or violence as such is a state of things, no event.
  if (/^(?:wars?|violence|conflicts?|hostilities|aggression)$/.test(trigger)) return null;
  if (mode === 'abduct')
    return someOf(parts('victim', 'recipient'), 'territory building') && !someOf(parts('victim'), 'people troops')
      ? labelSeizure(view)
      : 'Abduction/forced disappearance';
  if (mode === 'destroy' && !someOf(parts('recipient', 'victim'), 'people troops'))
    return weaponry.test(`${struck} ${parts('instrument').join(' ')}`)
      ? 'Disrupted weapons use'
      : 'Looting/property destruction';
  const own = remoteOf(`${parts('instrument', 'recipient').join(' ')} ${trigger}`);
  if (own) return own;
  if (mode !== null && byMode[mode]) return byMode[mode];
  if (/^raids?$/.test(trigger) && struck === '' && /\barrest|\bdetain|\bseiz|\bcustody/.test(words)) return null;
  const around = remoteOf(words);
  if (around && doers === '' && parts('victim').length > 0) return around;
  if (isFight(view, doers, struck)) return 'Armed clash';
  return around ?? 'Attack';
}

/** Violence by or against a crowd of demonstrators; null where none takes part. */
function labelCrowd({ account, words, parts }: View, doers: string, struck: string): SubEvent | null {
  const { mode } = account;
  if (crowds.test(doers)) return 'Violent demonstration';
  if (/\b(?:mob violence|lynch\w*|vigilant\w*)\b/.test(words) || (mobs.test(doers) && !armedGroups.test(doers)))
    return 'Mob violence';
  const force = governmentForces.test(doers) || /\b(?:guards|officers)\b/.test(doers);
  if (crowds.test(struck))
    return account.casualties.killed || lethal.test(words) || mode === 'firearms'
      ? 'Excessive force against protesters'
      : 'Protest with intervention';
  if (protesters.test(words) && (force || mode === 'crowd-control') && !armedGroups.test(struck)) {
    if (account.casualties.killed || lethal.test(words)) return 'Excessive force against protesters';
    return parts('victim').length > 0 || mode === 'crowd-control' ? 'Protest with intervention' : null;
  }
  if (mode === 'crowd-control') return 'Protest with intervention';
  return /\b(?:riots?|rioters|street violence)\b/.test(words) && doers === '' ? 'Violent demonstration' : null;
}

/** Two armed sides: both are named, or soldiers are struck, or the word itself says that both fight. */
function isFight({ trigger, parts }: View, doers: string, struck: string): boolean {
  if (
    /clash|battle|fight|skirmish|firefight|gunbattle|ambush|shootout|exchang|military operation|offensive/.test(trigger)
  )
    return true;
  if (soldiers.test(struck) && !/\bformer\b/.test(struck)) return true;
  const armed = governmentForces.test(doers) || armedGroups.test(doers) || someOf(parts('actor'), 'troops armed');
  return armed && someOf(parts('recipient', 'victim'), 'troops') && !someOf(parts('recipient', 'victim'), 'building');
}

function labelProtest({ account, words }: View): SubEvent {
  if (account.casualties.killed && crowdControl.test(words)) return 'Excessive force against protesters';
  if (
    crowdControl.test(words) &&
    /\b(?:police|army|security|forces|troops|soldiers|authorities|officers|military)\b/.test(words)
  )
    return 'Protest with intervention';
  if (
    account.mode === 'riot' ||
    account.mode === 'vandalize' ||
    /\b(?:stones?|rocks|petrol bombs|molotov|torch\w*|burn\w*|fire|flames|vandali\w+|clash\w*|riot(?:s|ers|ing)|violent|violence|threw|throws|hurl\w*)\b/.test(
      words,
    )
  )
    return 'Violent demonstration';
  return 'Peaceful protest';
}

function labelCoercion(view: View): SubEvent | null {
  const { account, words, trigger, parts } = view;
  if (account.mode === 'arrest')
    return crowds.test(parts('recipient').join(' ')) && /\b(?:protest|demonstration|rally)/.test(words)
      ? 'Protest with intervention'
      : 'Arrests';
  if (account.mode !== 'seize') return null;
  const taken = parts('recipient', 'instrument');
  if (taken.some((part) => weaponry.test(part)) || (!someOf(taken, 'territory building') && weaponry.test(words)))
    return 'Disrupted weapons use';
  if (/^(?:discover|uncover|unearth|recover|found|find)/.test(trigger)) return 'Disrupted weapons use';
  if (/^(?:coup|confiscat|impound|overthr|toppl|depos|nationali|expropriat)/.test(trigger)) return null;
  return labelSeizure(view);
}

/** A place that changes hands: without a fight, or by those who took it. */
function labelSeizure({ words, parts }: View): SubEvent {
  if (
    /\b(?:without (?:a |any )?(?:fight|resistance|shot|violence|clash\w*)|(?:following|after) (?:the|its|their|a)? ?(?:withdrawal|departure|retreat)|handed (?:over|control|back)|peacefully|vacated|after .{0,40}(?:pulled (?:out|back)|withdrew|left))\b/.test(
      words,
    )
  )
    return 'Non-violent transfer of territory';
  const doers = parts('actor').join(' ');
  if (armedGroups.test(doers)) return 'Non-state actor overtakes territory';
  if (governmentForces.test(doers) || /\b(?:forces|backed forces)\b/.test(doers)) return 'Government regains territory';
  return /\b(?:re(?:took|taken|captured?|gained)|liberated)\b/.test(words)
    ? 'Government regains territory'
    : 'Non-state actor overtakes territory';
}

function labelRetreat({ account, words, trigger }: View): SubEvent | null {
  if (trigger.startsWith('defect')) return 'Change to group/activity';
  if (trigger.startsWith('surrender')) return 'Agreement';
  if (account.mode === 'ceasefire' || (account.mode === 'release' && /\b(?:exchang|swap)/.test(words)))
    return /\blay(?:ing)? down|\blaid down/.test(trigger) ? 'Change to group/activity' : 'Agreement';
  if (account.mode !== 'withdraw') return account.mode === 'disarm' ? 'Disrupted weapons use' : null;
  return /\b(?:hand(?:ed|s|ing)? (?:over|control|back)|t(?:ook|aken?|aking) (?:over|control)|seized|moved in|entered|ceded|recaptured|captured|disputed)\b/.test(
    words,
  )
    ? 'Non-violent transfer of territory'
    : 'Change to group/activity';
}

function labelMobilization({ words, trigger }: View): SubEvent | null {
  if (
    /\b(?:set up|sets up|setting up|establish\w*|built|building|opened)\b/.test(trigger) ||
    /^(?:set|establish|buil)/.test(trigger)
  )
    return /\b(?:bases?|posts?|outposts?|points?|headquarters|camps?|checkpoints?)\b/.test(words)
      ? 'Headquarters or base established'
      : null;
  return 'Change to group/activity';
}
