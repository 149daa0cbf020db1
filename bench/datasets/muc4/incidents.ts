/** Incidents: the events of violence of one report, as the task counts them, and which of them it wants. */
import { type Account, cut, type Event, type Place, type Reading } from '../../../src/model/index.ts';
import { combatants, makeSource, military, type Party, partiesOf, type Source } from './parties.ts';

export interface Incident {
  readonly type: 'ATTACK' | 'BOMBING' | 'KIDNAPPING' | 'ARSON';
  readonly accounts: readonly Account[];
  readonly triggers: string;
  readonly struck: readonly Party[];
  readonly actors: readonly Party[];
  readonly day: string | null;
  readonly place: Place | null;
  /** Numbers of the sentences that tell it. */
  readonly sentences: readonly number[];
}

/** Words that tell of a whole war rather than an incident. */
const lasting =
  /^(?:war|wars|conflict|violence|fighting|hostilities|clashes|clash|struggle|aggression|offensive|invasion|combat|crimes?)$/i;

/** The incidents of a report that the task asks for. */
export function findIncidents(reading: Reading, events: readonly Event[]): Incident[] {
  const source = makeSource(reading);
  const single = events.flatMap((event) => incidentOf(source, event) ?? []);
  return mergeIncidents(single).filter((incident) => isWanted(incident, reading));
}

function incidentOf(source: Source, event: Event): Incident | null {
  const isHeld = event.type === 'COERCE' && event.mode === 'arrest';
  if (
    (event.type !== 'ASSAULT' && !isHeld) ||
    /^(?:planned|conditional|denied|negated|threatened)$/.test(event.factuality)
  )
    return null;
  const { reading } = source;
  const starts = new Set(event.accounts.map(({ trigger }) => trigger.start));
  const accounts = reading.accounts.filter(
    (account) =>
      starts.has(account.trigger.start) &&
      (account.type === 'ASSAULT' || (account.mode === 'arrest' && isHostage(source, account))) &&
      !lasting.test(cut(reading.article.text, account.trigger)),
  );
  return accounts.length > 0 ? describe(source, accounts) : null;
}

/** Held by an armed group: in its hands people are hostages. */
function isHostage(source: Source, account: Account): boolean {
  return partiesOf(source, account, ['actor']).some(
    ({ words, entity }) => entity?.type === 'armed_group' || (combatants.test(words) && !military.test(words)),
  );
}

function describe(source: Source, accounts: readonly Account[]): Incident {
  const { reading } = source;
  const all = (...roles: string[]): Party[] => unique(accounts.flatMap((account) => partiesOf(source, account, roles)));
  const triggers = accounts.map((account) => cut(reading.article.text, account.trigger).toLowerCase()).join(' ');
  const days = accounts.flatMap(({ time }) => (time && time.precision === 'day' ? [time.value.slice(0, 10)] : []));
  const months = accounts.flatMap(({ time }) => (time ? [time.value.slice(0, 10)] : []));
  return {
    type: typeOf(accounts, triggers),
    accounts,
    triggers,
    struck: all('victim', 'recipient').filter(({ kind }) => kind !== 'other'),
    actors: all('actor'),
    day: days[0] ?? months[0] ?? null,
    place: accounts.map((account) => placeOf(reading, account)).find((place) => place !== null) ?? null,
    sentences: [...new Set(accounts.map((account) => sentenceOf(reading, account)))].sort((a, b) => a - b),
  };
}

const sentenceOf = (reading: Reading, { trigger }: Account): number =>
  reading.sentences.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end);

function placeOf(reading: Reading, { place }: Account): Place | null {
  if (!place) return null;
  return reading.places.find((one) => one.start < place.end && place.start < one.end) ?? null;
}

function typeOf(accounts: readonly Account[], triggers: string): Incident['type'] {
  if (accounts.some(({ mode }) => mode === 'abduct' || mode === 'arrest') || /kidnap|abduct|hostage/.test(triggers))
    return 'KIDNAPPING';
  if (/burn|torch|arson|ablaze|set fire|on fire/.test(triggers)) return 'ARSON';
  const exploded = accounts.some(({ mode }) => mode === 'explosives' || mode === 'suicide-attack');
  return exploded || /bomb|blew|blow|explo|dynamit|blast|detonat|went off/.test(triggers) ? 'BOMBING' : 'ATTACK';
}

/** One party for each entity or wording. */
function unique(parties: readonly Party[]): Party[] {
  const found: Party[] = [];
  for (const party of parties) {
    const at = found.findIndex((other) => isSame(other, party));
    const other = found[at];
    if (!other) found.push(party);
    else if ((party.name && !other.name) || (!!party.name === !!other.name && party.words.length > other.words.length))
      found[at] = party;
  }
  return found;
}

function isSame(one: Party, other: Party): boolean {
  if (one.entity && one.entity.id === other.entity?.id) return true;
  if (one.name && other.name) return sameName(one.name, other.name);
  if (one.words === other.words) return true;
  const [short, long] = one.words.length < other.words.length ? [one.words, other.words] : [other.words, one.words];
  return short.length > 3 && ` ${long} `.includes(` ${short} `);
}

/** "DIEGO PAZ RIVA" and "DIEGO PAZ" or "PAZ": one has all words of the other. */
function sameName(one: string, other: string): boolean {
  const [mine, theirs] = [one.split(' '), other.split(' ')];
  return mine.every((word) => theirs.includes(word)) || theirs.every((word) => mine.includes(word));
}

function mergeIncidents(incidents: readonly Incident[]): Incident[] {
  const merged: Incident[] = [];
  const inOrder = incidents.toSorted((a, b) => firstAt(a) - firstAt(b));
  for (const incident of inOrder) {
    const at = merged.findLastIndex((other) => areOne(other, incident));
    const other = merged[at];
    if (other) merged[at] = join(other, incident);
    else merged.push(incident);
  }
  return merged;
}

const firstAt = (incident: Incident): number => Math.min(...incident.accounts.map(({ trigger }) => trigger.start));

function join(one: Incident, other: Incident): Incident {
  const specific = one.type === 'ATTACK' ? other.type : one.type;
  return {
    type: specific,
    accounts: [...one.accounts, ...other.accounts],
    triggers: `${one.triggers} ${other.triggers}`,
    struck: unique([...one.struck, ...other.struck]),
    actors: unique([...one.actors, ...other.actors]),
    day: one.day ?? other.day,
    place: one.place ?? other.place,
    sentences: [...new Set([...one.sentences, ...other.sentences])],
  };
}

/** Whether the report tells one incident twice, as far as it says. */
function areOne(one: Incident, other: Incident): boolean {
  const near = Math.min(...one.sentences.flatMap((a) => other.sentences.map((b) => Math.abs(a - b))));
  if (one.type !== other.type) {
    const [plain, special] = one.type === 'ATTACK' ? [one, other] : [other, one];
    if (plain.type !== 'ATTACK' || special.type !== 'BOMBING' || near > 1) return false;
  }
  if (one.day && other.day && one.day.length === 10 && other.day.length === 10 && apart(one.day, other.day) > 1)
    return false;
  if (isTown(one.place) && isTown(other.place) && one.place?.name !== other.place?.name) return false;
  const names = (incident: Incident): string[] => incident.struck.flatMap(({ name }) => (name ? [name] : []));
  const [mine, theirs] = [names(one), names(other)];
  if (mine.length > 0 && theirs.length > 0 && near > 0)
    return mine.some((name) => theirs.some((their) => sameName(name, their)));
  // Far apart in the text, others are struck.
  const heads = (incident: Incident): string[] =>
    incident.struck.flatMap(({ name, words }) => (name ? [] : [words.split(' ').at(-1) ?? '']));
  const [here, there] = [heads(one), heads(other)];
  return near <= 6 || here.length === 0 || there.length === 0 || here.some((head) => there.includes(head));
}

const isTown = (place: Place | null): boolean =>
  place !== null && !/^(?:country|region|province)$/.test(place.precision);
const apart = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;

/** Incidents of the last months against others than soldiers in the field, with somebody or something struck. */
function isWanted(incident: Incident, reading: Reading): boolean {
  const hit = incident.struck.filter(({ words }) => !combatants.test(words));
  if (hit.length === 0)
    return /^(?:BOMBING|KIDNAPPING)$/.test(incident.type) && (incident.day !== null || isTown(incident.place));
  if (hit.every(({ words, name }) => name === null && military.test(words))) return false;
  const published = reading.article.published.value;
  return !(
    published &&
    incident.day &&
    apart(incident.day.length === 10 ? incident.day : `${incident.day}-01`.slice(0, 10), published) > 120
  );
}
