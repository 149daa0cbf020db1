/** A reading's events as MUC-4 templates: the mapping from accounts to slots and their set values. */
import { cut, type Event, type Reading } from '../../../src/model/index.ts';
import { isOfClass } from '../../../src/read/en/events/noun-classes.ts';

interface Fill {
  readonly mentions?: readonly { readonly s: string }[];
  readonly values?: readonly string[];
  readonly refs: readonly string[];
  readonly optional: false;
}

export type Template = Readonly<Record<string, unknown>>;

const fillOf = (values: readonly string[], refs: readonly string[] = []): Fill => ({ values, refs, optional: false });
const stringOf = (words: string): Fill => ({ mentions: [{ s: words }], refs: [], optional: false });
type Party = { readonly words: string; readonly entity: string | null };

/** Armed parties whose dead are combat losses, in which the task has no interest. */
const combatants = /\b(?:guerrillas?|rebels?|terrorists?|insurgents?|subversives?|hit men|gunmen)\b/i;
const military =
  /\b(?:army|soldiers?|troops|military|police|policem[ae]n|government|armed forces|air force|battalion)\b/i;
/** Words that tell of a whole war rather than an incident. */
const lasting = /^(?:war|wars|conflict|violence|fighting|hostilities|clashes|struggle|aggression|offensive)$/i;

/** One template for each event of violence that names someone or something struck. */
export function makeTemplates(
  reading: Reading,
  events: readonly Event[],
  original: string,
  country: string | null,
): Template[] {
  return events.flatMap((event): Template[] => {
    const template = makeTemplate(reading, event, original, country);
    return template ? [template] : [];
  });
}

function makeTemplate(reading: Reading, event: Event, original: string, country: string | null): Template | null {
  if (event.type !== 'ASSAULT' || /^(?:planned|conditional|denied|negated)$/.test(event.factuality)) return null;
  const { text, published } = reading.article;
  const accounts = event.accounts.filter((account) => !lasting.test(cut(text, account.trigger)));
  if (accounts.length === 0) return null;
  const parties = (...roles: string[]): Party[] => {
    const found = new Map<string, Party>();
    for (const { arguments: parts } of accounts)
      for (const part of parts)
        if (roles.includes(part.role)) {
          const words = original.slice(part.start, part.end).replaceAll(/\s+/g, ' ');
          if (!/^(?:THEY|THEM|HE|HIM|SHE|HER|IT|WE|US|WHO)$/.test(words))
            found.set(part.entity ?? words, { words, entity: part.entity });
        }
    return [...found.values()];
  };
  const struck = parties('victim', 'recipient').filter(({ words }) => !combatants.test(words));
  const things = struck.filter(({ words }) => isThing(words));
  const people = struck.filter((party) => !things.includes(party));
  if (struck.length === 0) return null;
  const triggers = accounts.map((account) => cut(text, account.trigger).toLowerCase()).join(' ');
  const type = typeOf(event.mode, triggers);
  const nameOf = new Map(reading.entities.map((entity) => [entity.id, entity.name.toUpperCase()]));
  const blamed = reading.accounts
    .filter(({ trigger }) => accounts.some((account) => account.trigger.start === trigger.start))
    .flatMap(({ responsibility }) =>
      responsibility.flatMap(({ stance, by, on }) => {
        const words = nameOf.get((stance === 'claims' ? by : stance === 'blames' ? on : null) ?? '');
        return words === undefined ? [] : [{ words, entity: null }];
      }),
    );
  const told = parties('actor');
  const actors = [...told, ...blamed.filter(({ words }) => !told.some((party) => party.words.includes(words)))];
  const typeOfEntity = new Map(reading.entities.map((entity) => [entity.id, entity.type]));
  const localOf = localEntities(reading, accounts, original);
  const members = actors.flatMap(({ words }): Party[] => {
    const body = /^(?:MEMBERS?|GUERRILLAS|MEN|COMMANDOS?|UNITS) (?:OF|FROM) (?:THE )?(.+)$/.exec(words)?.[1];
    return body === undefined ? [] : [{ words: body, entity: null }];
  });
  const orgs = [...members, ...actors].filter(({ words }) =>
    isOrganisation(words, typeOfEntity.get(localOf.get(words) ?? '')),
  );
  const persons = actors.filter(
    (party) => !orgs.includes(party) || /^(?:MEMBERS?|GUERRILLAS|MEN|COMMANDOS?|UNITS) /.test(party.words),
  );
  const state = actors.some(({ words }) => military.test(words));
  const day = event.time?.value.slice(0, 10);
  const effect =
    event.casualties.killed || /kill|murder|assassinat|massacre|slay|death|died/.test(triggers)
      ? 'DEATH'
      : event.casualties.injured || /wound|injur/.test(triggers)
        ? 'INJURY'
        : null;
  const names = people.filter(
    ({ words }) =>
      typeOfEntity.get(localOf.get(words) ?? '') === 'person' && !/^(?:A|AN|\d+|TWO|THREE|FOUR|FIVE|SIX)\b/.test(words),
  );
  const described = people.filter((party) => !names.includes(party));
  const confidence = confidenceOf(event);
  return {
    type: [fillOf([type])],
    stage: [fillOf([event.factuality === 'threatened' ? 'THREATENED' : 'ACCOMPLISHED'])],
    date: dateOf(day, published.value),
    location: placeOf(reading, event, country),
    perp_category: actors.length > 0 ? [fillOf([state ? 'STATE-SPONSORED VIOLENCE' : 'TERRORIST ACT'])] : [],
    perp_individual: persons.map(({ words }) => stringOf(words)),
    perp_org: orgs.map(({ words }) => stringOf(words)),
    perp_org_confidence: orgs.map(({ words }) => fillOf([confidence], [words])),
    instrument_id: parties('instrument').map(({ words }) => stringOf(words)),
    instrument_type: parties('instrument').flatMap(({ words }) => {
      const kind = weaponKind(words);
      return kind ? [fillOf([kind], [words])] : [];
    }),
    phys_target: things.map(({ words }) => stringOf(words)),
    phys_target_number: things.map(({ words }) => fillOf([numberOf(words)], [words])),
    hum_target_name: names.map(({ words }) => stringOf(bareName(words))),
    hum_target_desc: described.map(({ words }) => stringOf(words)),
    hum_target_type: people.map(({ words }) => fillOf([kindOfPerson(words)], [words])),
    hum_target_number: people.map(({ words }) => fillOf([numberOf(words)], [words])),
    hum_target_effect: effect === null ? [] : people.map(({ words }) => fillOf([effect], [words])),
  };
}

/** Words of an argument → the id that its reading gives its entity. */
function localEntities(reading: Reading, accounts: Event['accounts'], original: string): ReadonlyMap<string, string> {
  const spans = new Set(accounts.flatMap(({ arguments: parts }) => parts.map(({ start }) => start)));
  return new Map(
    reading.accounts.flatMap(({ arguments: parts }) =>
      parts.flatMap(({ start, end, entity }): [string, string][] =>
        entity !== null && spans.has(start) ? [[original.slice(start, end).replaceAll(/\s+/g, ' '), entity]] : [],
      ),
    ),
  );
}

function typeOf(mode: string | null, triggers: string): string {
  if (mode === 'abduct') return 'KIDNAPPING';
  if (/burn|torch|arson|ablaze|set fire/.test(triggers)) return 'ARSON';
  if (/bomb|blew|blow|explo|dynamit|blast|detonat/.test(triggers) || mode === 'explosives' || mode === 'suicide-attack')
    return 'BOMBING';
  return 'ATTACK';
}

const isThing = (words: string): boolean => {
  const head =
    words
      .toLowerCase()
      .split(/ (?:of|in|at|near|on) /)[0]
      ?.split(/\s+/)
      .at(-1) ?? '';
  return isOfClass(head, 'building territory way weapon') && !isOfClass(head, 'people troops official');
};

function isOrganisation(words: string, type: string | undefined): boolean {
  if (/^(?:MEMBERS?|GUERRILLAS|MEN|COMMANDOS?|UNITS) (?:OF|FROM) /.test(words)) return false;
  return (
    /\[|\b(?:FRONT|ARMY|MOVEMENT|PARTY|CARTEL|ORGANIZATION|GROUP|MAFIA|SQUADS?|BATTALION|EXTRADITABLES|PATH)\b/.test(
      words,
    ) ||
    type === 'armed_group' ||
    type === 'military_unit' ||
    type === 'organisation' ||
    type === 'coalition'
  );
}

function confidenceOf(event: Event): string {
  const stances = new Set(event.responsibility.map(({ stance }) => stance));
  if (stances.has('claims')) return 'CLAIMED OR ADMITTED';
  if (stances.has('blames')) return 'SUSPECTED OR ACCUSED';
  return event.factuality === 'alleged' ? 'POSSIBLE' : 'REPORTED AS FACT';
}

function dateOf(day: string | undefined, published: string | null): object | null {
  const to = day ?? published;
  if (!to) return null;
  return {
    raw: '',
    optional: false,
    alts: [{ raw: '', from: day ? to : null, to, kind: day ? 'date' : 'on_or_before' }],
  };
}

function placeOf(reading: Reading, event: Event, country: string | null): object[] {
  const place = event.place ?? reading.places.map(({ name, country: code }) => ({ name, country: code }))[0];
  if (!place && !country) return [];
  const land = place?.country
    ? new Intl.DisplayNames(['en'], { type: 'region' }).of(place.country)?.toUpperCase()
    : country;
  const town = place?.name.toUpperCase();
  const chain = [
    ...(land ? [{ name: land, kind: 'COUNTRY' }] : []),
    ...(town && town !== land ? [{ name: town, kind: 'CITY' }] : []),
  ];
  return [{ raw: '', optional: false, alts: [chain] }];
}

function weaponKind(words: string): string | null {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/CAR ?BOMB|VEHICLE/, 'VEHICLE BOMB'],
    [/DYNAMITE/, 'DYNAMITE'],
    [/BOMB/, 'BOMB'],
    [/EXPLOSIVE/, 'EXPLOSIVE'],
    [/MACHINE/, 'MACHINE GUN'],
    [/GRENADE/, 'GRENADE'],
    [/ROCKET/, 'ROCKET'],
    [/MORTAR/, 'MORTAR'],
    [/RIFLE/, 'RIFLE'],
    [/MINE/, 'MINE'],
    [/GUN|PISTOL|SHOT|BULLET/, 'GUN'],
  ];
  return kinds.find(([pattern]) => pattern.test(words.toUpperCase()))?.[1] ?? null;
}

const numerals = 'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN'.split(' ');

function numberOf(words: string): string {
  const [first = ''] = words.split(' ');
  if (/^\d+$/.test(first)) return first;
  const index = numerals.indexOf(first.toUpperCase());
  if (index >= 0) return String(index + 1);
  return /(?:[^S]S|MEN|PEOPLE|CHILDREN)$/.test(words.toUpperCase().split(/ (?:OF|IN|AT|FROM) /)[0] ?? '')
    ? 'PLURAL'
    : '1';
}

function kindOfPerson(words: string): string {
  const upper = words.toUpperCase();
  if (/\b(?:SOLDIERS?|TROOPS|COLONEL|GENERAL|LIEUTENANT|CAPTAIN|MAJOR|SERGEANT|ARMY)\b/.test(upper))
    return 'ACTIVE MILITARY';
  if (/\b(?:POLICE\w*|AGENTS?)\b/.test(upper)) return 'LAW ENFORCEMENT';
  if (/\b(?:JUDGES?|MAGISTRATES?|ATTORNEY GENERAL|PROSECUTORS?)\b/.test(upper)) return 'LEGAL OR JUDICIAL';
  if (/\b(?:AMBASSADORS?|DIPLOMATS?|CONSUL)\b/.test(upper)) return 'DIPLOMAT';
  if (/\b(?:MINISTERS?|MAYORS?|GOVERNORS?|OFFICIALS?|VICE PRESIDENT)\b/.test(upper)) return 'GOVERNMENT OFFICIAL';
  if (/\b(?:CANDIDATES?|LEADERS?|SENATORS?|DEPUTY|DEPUTIES|POLITICIANS?)\b/.test(upper)) return 'POLITICAL FIGURE';
  if (/\b(?:BODYGUARDS?|ESCORTS?|GUARDS?)\b/.test(upper)) return 'SECURITY GUARD';
  return 'CIVILIAN';
}

/** A name without the titles before it. */
const bareName = (words: string): string =>
  words.replace(
    /^(?:(?:FORMER|COLONEL|GENERAL|MAJOR|FATHER|JUDGE|SENATOR|PRESIDENT|LEADER|DR|MR|CAPTAIN|CANDIDATE|JOURNALIST|ATTORNEY|MINISTER|MAYOR|PRIEST)\.? )+/,
    '',
  );
