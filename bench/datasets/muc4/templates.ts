/** A report's incidents as MUC-4 templates: the mapping from accounts to slots and their set values. */
import { type Event, type Reading } from '../../../src/model/index.ts';
import { findIncidents, type Incident } from './incidents.ts';
import { kindOfPerson, kindOfThing, nationOf, numberOf, weaponKind, weaponsIn } from './kinds.ts';
import { authorities, combatants, military, type Party, tidy } from './parties.ts';
import { landOf, locate } from './places.ts';

interface Fill {
  readonly mentions?: readonly { readonly s: string }[];
  readonly values?: readonly string[];
  readonly refs: readonly string[];
  readonly optional: false;
}

export type Template = Readonly<Record<string, unknown>>;

const fillOf = (value: string, refs: readonly string[] = []): Fill => ({ values: [value], refs, optional: false });
const stringOf = (words: string, refs: readonly string[] = []): Fill => ({
  mentions: [{ s: words }],
  refs,
  optional: false,
});

/** The templates of a report; `dateline` is its metadata. */
export function makeTemplates(reading: Reading, events: readonly Event[], dateline: string): Template[] {
  const land = landOf(dateline, reading);
  const incidents = findIncidents(reading, events);
  return incidents.map((incident) => makeTemplate(reading, incident, land, incidents.length === 1));
}

function makeTemplate(reading: Reading, incident: Incident, land: string | null, isOnly: boolean): Template {
  const { type } = incident;
  const struck = incident.struck.filter(({ words }) => !combatants.test(words));
  const things = struck.filter(({ kind }) => kind === 'thing' || kind === 'body');
  const people = struck.filter(({ kind }) => kind === 'person');
  const { bodies, persons } = perpetrators(reading, incident, isOnly);
  const state = [...bodies.map(({ words }) => words), ...persons].some((words) => military.test(words));
  const weapons = weaponsIn(reading, incident);
  const unnamed = weapons.some((words) => weaponKind(words)) ? null : unnamedWeapon(incident);
  const told = incident.sentences
    .flatMap((index) => reading.sentences[index] ?? [])
    .map(({ start, end }) => reading.article.text.slice(start, end))
    .join(' ');
  const damage = /\b(?:DESTROY|DEMOLISH|BURNED|RAZED|GUTTED|BLEW UP|BLOWN UP)/.test(told)
    ? 'DESTROYED'
    : /\bDAMAG/.test(told)
      ? 'SOME DAMAGE'
      : null;
  return {
    type: [fillOf(type)],
    stage: [fillOf('ACCOMPLISHED')],
    date: dateOf(incident.day, reading.article.published.value),
    location: locate(reading, incident, land),
    perp_category: [fillOf(state ? 'STATE-SPONSORED VIOLENCE' : 'TERRORIST ACT')],
    perp_individual: persons.map((words) => stringOf(words)),
    perp_org: bodies.map(({ words }) => stringOf(words)),
    perp_org_confidence: bodies.map(({ words, confidence }) => fillOf(confidence, [words])),
    instrument_id: weapons.map((words) => stringOf(words)),
    instrument_type: [
      ...weapons.flatMap((words) => {
        const kind = weaponKind(words);
        return kind ? [fillOf(kind, [words])] : [];
      }),
      ...(unnamed ? [fillOf(unnamed)] : []),
    ],
    phys_target: things.map(({ words }) => stringOf(words)),
    phys_target_type: things.map(({ words }) => fillOf(kindOfThing(words), [words])),
    phys_target_number: things.map(({ printed, words }) => fillOf(numberOf(printed), [words])),
    phys_target_effect: damage === null ? [] : things.map(({ words }) => fillOf(damage, [words])),
    phys_target_nation: things.flatMap(({ words }) => nationFill(words, words, land)),
    hum_target_name: people.flatMap(({ name }) => (name ? [stringOf(name)] : [])),
    hum_target_desc: people.flatMap((party) => describe(party)),
    hum_target_type: people.map((party) => fillOf(kindOfPerson(party.words), [labelOf(party)])),
    hum_target_number: people.map((party) => fillOf(party.name ? '1' : numberOf(party.printed), [labelOf(party)])),
    hum_target_effect: people.flatMap((party) => {
      const effect = effectOf(reading, incident, party);
      return effect ? [fillOf(effect, [labelOf(party)])] : [];
    }),
    hum_target_nation: people.flatMap((party) => nationFill(party.words, labelOf(party), land)),
  };
}

/** The kind of weapon that the deed itself tells: one shoots with a gun and bombs with a bomb. */
function unnamedWeapon({ type, triggers, accounts }: Incident): string | null {
  if (type === 'BOMBING') return 'BOMB';
  return type === 'ATTACK' &&
    (/\bshot|shoot|fire|gun/.test(triggers) || accounts.some(({ mode }) => mode === 'firearms'))
    ? 'GUN'
    : null;
}

const labelOf = ({ name, words }: Party): string => name ?? words;

function nationFill(words: string, label: string, land: string | null): Fill[] {
  const nation = nationOf(words);
  return nation && nation !== land ? [fillOf(nation, [label])] : [];
}

/** The description of somebody: the words, or what stands before the name. */
function describe({ words, name }: Party): Fill[] {
  if (!name) return [stringOf(words)];
  if (!words.includes(name)) return [stringOf(words.replace(/^(?:THE|THEIR|HIS|HER|A|AN) /, ''), [name])];
  const before = words
    .slice(0, Math.max(0, words.indexOf(name)))
    .replace(/^(?:THE|THEIR|HIS|HER|A|AN) |[, ]+$/g, '')
    .trim();
  return before === '' ? [] : [stringOf(before, [name])];
}

/** What befell the party, by the verb of the account that names it. */
function effectOf(reading: Reading, { type, accounts, triggers }: Incident, party: Party): string | null {
  const { text } = reading.article;
  const own = accounts.filter(({ arguments: parts }) => parts.some(({ start }) => start === party.start));
  const words = own.map(({ trigger }) => text.slice(trigger.start, trigger.end).toLowerCase()).join(' ');
  const dead = /kill|murder|assassinat|massacre|sla[yi]|death|died|die|execut|slaughter|shot dead/;
  if (dead.test(words) || own.some(({ casualties }) => casualties.killed)) return 'DEATH';
  if (/wound|injur|hurt/.test(words) || own.some(({ casualties }) => casualties.injured)) return 'INJURY';
  if (type === 'KIDNAPPING') return null;
  if (party.name && dead.test(triggers)) return 'DEATH';
  return null;
}

interface Body {
  readonly words: string;
  readonly confidence: string;
}

const membership =
  /^(.*?(?:MEMBERS?|GUERRILLAS?|MEN|COMMANDOS?|UNITS?|REBELS?|TERRORISTS?|GROUP|FIGHTERS|TROOPS|SOLDIERS|COLUMN|FRONT)) (?:OF|FROM|BELONGING TO) (?:THE )?(.+)$/;

/** Bodies with how surely they did it, and persons. */
function perpetrators(reading: Reading, incident: Incident, isOnly: boolean): { bodies: Body[]; persons: string[] } {
  const entityOf = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const nameOf = (id: string | null): string | null => entityOf.get(id ?? '')?.name.toUpperCase() ?? null;
  const own = incident.accounts.flatMap(({ responsibility }) => responsibility);
  // In a report of one incident, whoever claims or is blamed at all is meant.
  const stances = own.length === 0 && isOnly ? reading.accounts.flatMap(({ responsibility }) => responsibility) : own;
  const alleged = incident.accounts.every(({ factuality }) => factuality === 'alleged');
  const bodies = new Map<string, string>();
  const persons = new Set<string>();
  for (const { stance, by, on } of stances) {
    const id = stance === 'claims' ? by : stance === 'blames' ? on : null;
    const entity = entityOf.get(id ?? '');
    if (!entity) continue;
    const words = entity.name.toUpperCase();
    if (entity.type === 'person') persons.add(words);
    else if (stance === 'claims') bodies.set(words, 'CLAIMED OR ADMITTED');
    else if (!bodies.has(words))
      bodies.set(
        words,
        by === null || authorities.test(nameOf(by) ?? '') || entityOf.get(by)?.type === 'person'
          ? 'SUSPECTED OR ACCUSED BY AUTHORITIES'
          : 'SUSPECTED OR ACCUSED',
      );
  }
  for (const actor of incident.actors) {
    const body = bodyBehind(reading, actor);
    const isPlain = /(?:INDIVIDUALS|TERRORISTS|GUERRILLAS|REBELS|ASSAILANTS|MEN|GROUP)$/.test(actor.words);
    if (actor.kind === 'body' && !(isPlain && !actor.entity)) addBody(bodies, actor.words, alleged);
    else {
      persons.add(actor.words);
      if (body) addBody(bodies, body, alleged);
    }
  }
  if (persons.size === 0 && bodies.size === 0) for (const words of suspectsNear(reading, incident)) persons.add(words);
  for (const words of persons)
    if (forces.test(words)) {
      persons.delete(words);
      addBody(bodies, words, alleged);
    }
  const soldiers = [...persons].some((words) => military.test(words));
  const army = soldiers && bodies.size === 0 ? stateForce(reading) : null;
  if (army) addBody(bodies, army, alleged);
  const group = bodies.size === 0 ? mainGroup(reading) : null;
  const fighters = [...persons].some((words) => combatants.test(words));
  if (group && (fighters || persons.size === 0)) bodies.set(group, alleged ? 'POSSIBLE' : 'REPORTED AS FACT');
  const told = bodies.size > 0 ? tellers(reading, incident) : null;
  return {
    bodies: [...bodies].map(([words, confidence]) => ({
      words,
      confidence: confidence === 'REPORTED AS FACT' && told ? (told(words) ?? confidence) : confidence,
    })),
    persons: [...persons],
  };
}

/** What follows from who tells all of it: the doers themselves, or the authorities of others. */
function tellers(reading: Reading, { accounts }: Incident): (body: string) => string | null {
  const entityOf = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const sources = accounts.map(({ assertedBy }) => {
    const source = reading.statements.find(({ id }) => id === assertedBy)?.source;
    if (!source) return null;
    const own = tidy(reading.article.text.slice(source.start, source.end));
    return `${own} ${entityOf.get(source.entity ?? '')?.name.toUpperCase() ?? ''}`;
  });
  return (body) => {
    if (sources.some((source) => source?.includes(body))) return 'CLAIMED OR ADMITTED';
    const official = sources.every((source) => source !== null && authorities.test(source));
    return official && !military.test(body) ? 'SUSPECTED OR ACCUSED BY AUTHORITIES' : null;
  };
}

/** The state force that the report names most often. */
function stateForce({ article }: Reading): string | null {
  const counts = Map.groupBy(
    article.text.matchAll(/\b(?:ARMED FORCES|ARMY|NATIONAL GUARD|NATIONAL POLICE)\b/g),
    ([words]) => words,
  );
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null;
}

/** A body's name without what the report calls it and its people: "PRO-CUBAN", "REBELS". */
const bareBody = (words: string): string =>
  words
    .replace(/^(?:(?:THE|PRO-[\w-]+|EXTREME|LEFTIST|RIGHTIST|\w+ITE|OUTLAWED) )+/, '')
    .replace(/(?<=\w{3}) (?:REBELS|GUERRILLAS|TROOPS|TERRORISTS|MEMBERS|FIGHTERS|SOLDIERS)$/, '');

/** State forces as such, which are bodies rather than persons. */
const forces =
  /^(?:\w+ )?(?:ARMED FORCES|ARMY|AIR FORCE|NATIONAL GUARD|NATIONAL POLICE|TREASURY POLICE|GOVERNMENT|MILITARY)$/;

/** Where no account names who did it: armed or unknown people in the sentences that tell of it. */
function suspectsNear(reading: Reading, incident: Incident): string[] {
  const { text } = reading.article;
  const taken = new Set(incident.struck.map(({ words }) => words));
  for (const index of incident.sentences) {
    const sentence = reading.sentences[index];
    if (!sentence) continue;
    const found = reading.mentions.find(
      ({ start, end, kind }) =>
        kind === 'nominal' &&
        sentence.start <= start &&
        start < sentence.end &&
        (combatants.test(text.slice(start, end)) || unknown.test(text.slice(start, end))),
    );
    const words = found && tidy(text.slice(found.start, found.end));
    if (words && !taken.has(words)) return [words];
  }
  return [];
}

const unknown =
  /\b(?:UNIDENTIFIED|UNKNOWN|ARMED|HOODED|HEAVILY ARMED|UNIFORMED) (?:\w+ )?(?:INDIVIDUALS?|PERSONS?|MEN|PEOPLE|SUBJECTS?|GROUP)\b/;

/** The armed group that the report names most often, full names and short forms together; null where it names none. */
function mainGroup(reading: Reading): string | null {
  const claimants = new Set(
    reading.accounts.flatMap(({ responsibility }) =>
      responsibility.flatMap(({ stance, by }) => (stance === 'claims' && by !== null ? [by] : [])),
    ),
  );
  const groups = reading.entities.filter(
    ({ id, name, type }) =>
      type === 'armed_group' ||
      (/^(?:organisation|party|military_unit)$/.test(type) &&
        (claimants.has(id) || /\b(?:Liberation|Guerrilla|Revolutionary|Patriotic|Extraditables|FMLN)\b/.test(name))),
  );
  const counted = groups.map(({ id, name, aliases }) => ({
    name,
    count: reading.mentions.filter(({ entity }) => entity === id).length + aliases.length,
  }));
  const [best] = counted.sort((a, b) => b.count - a.count);
  return best ? best.name.toUpperCase() : null;
}

function addBody(bodies: Map<string, string>, named: string, alleged: boolean): void {
  const words = bareBody(named);
  if (![...bodies.keys()].some((other) => other.includes(words) || words.includes(other)))
    bodies.set(words, alleged ? 'POSSIBLE' : 'REPORTED AS FACT');
}

/** "Members of the Front": the body behind the actor's head noun. */
function bodyBehind(reading: Reading, actor: Party): string | null {
  if (actor.entity && /^(?:armed_group|military_unit|organisation|party|coalition)$/.test(actor.entity.type))
    return actor.entity.name.toUpperCase();
  const inner = membership.exec(actor.printed)?.[2];
  if (inner) return inner;
  const end = actor.start + actor.printed.length;
  const rest = reading.article.text.slice(end, end + 40);
  const joint = /^\s+(?:OF|FROM|BELONGING TO) (?:THE )?/.exec(rest);
  const name =
    joint &&
    reading.mentions.find(
      ({ kind, start, type }) =>
        kind === 'name' && Math.abs(start - end - joint[0].length) <= 4 && type !== 'place' && type !== 'state',
    );
  return name ? tidy(reading.article.text.slice(name.start, name.end)) : null;
}

function dateOf(day: string | null, published: string | null): object | null {
  const to = day ?? published;
  if (!to) return null;
  const kind = day ? 'date' : 'on_or_before';
  return { raw: '', optional: false, alts: [{ raw: '', from: day ? to : null, to, kind }] };
}
