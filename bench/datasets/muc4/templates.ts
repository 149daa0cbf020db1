/** A report's incidents as MUC-4 templates: the mapping from accounts to slots and their set values. */
import { type Event, type Reading } from '../../../src/model/index.ts';
import { findIncidents, type Incident } from './incidents.ts';
import { kindOfPerson, kindOfThing, nationOf, numberOf, weaponKind, weaponsIn } from './kinds.ts';
import { combatants, military, type Party } from './parties.ts';
import { findPerpetrators } from './perpetrators.ts';
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
  return findIncidents(reading, events).map((incident) => makeTemplate(reading, incident, land));
}

function makeTemplate(reading: Reading, incident: Incident, land: string | null): Template {
  const { type } = incident;
  const struck = incident.struck.filter(({ words }) => !combatants.test(words));
  const things = struck.filter(({ kind }) => kind === 'thing' || kind === 'body');
  const people = struck.filter(({ kind }) => kind === 'person');
  const { bodies, persons } = findPerpetrators(reading, incident);
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
    perp_org_confidence: bodies.map(({ words, names, confidence }) => fillOf(confidence, [words, ...names])),
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

function dateOf(day: string | null, published: string | null): object | null {
  const to = day ?? published;
  if (!to) return null;
  const kind = day ? 'date' : 'on_or_before';
  return { raw: '', optional: false, alts: [{ raw: '', from: day ? to : null, to, kind }] };
}
