/** Set values of MUC-4: kinds of people, things and weapons, numbers, nations. */
import type { Reading } from '../../../src/model/index.ts';
import { stateByAdjective } from '../../../src/read/en/names/states.ts';
import type { Incident } from './incidents.ts';
import { tidy } from './parties.ts';

const weapons: readonly (readonly [RegExp, string])[] = [
  [/CAR[ -]?BOMB|VEHICLE|TRUCK BOMB/, 'VEHICLE BOMB'],
  [/DYNAMITE/, 'DYNAMITE'],
  [/MOLOTOV/, 'MOLOTOV COCKTAIL'],
  [/BOMB/, 'BOMB'],
  [/EXPLOSIVE|CHARGE|DEVICE/, 'EXPLOSIVE'],
  [/MACHINE ?-?GUN/, 'MACHINE GUN'],
  [/GRENADE/, 'GRENADE'],
  [/ROCKET/, 'ROCKET'],
  [/MORTAR/, 'MORTAR'],
  [/RIFLE/, 'RIFLE'],
  [/\bMINES?\b/, 'MINE'],
  [/GUN|PISTOL|SHOT|BULLET|REVOLVER/, 'GUN'],
];

export function weaponKind(words: string): string | null {
  return weapons.find(([pattern]) => pattern.test(words.toUpperCase()))?.[1] ?? null;
}

const explosives =
  /\b(?:(?:HOMEMADE|HIGH-POWER(?:ED)?|POWERFUL|INCENDIARY|CAR|TIME|PIPE|FRAGMENTATION|HAND|STICKS? OF|KG OF|KILOS? OF|KILOGRAMS OF) )*(?:CAR ?BOMBS?|BOMBS?|DYNAMITE(?: CHARGES?| STICKS?)?|EXPLOSIVE (?:DEVICES?|CHARGES?)|EXPLOSIVES|GRENADES?)\b(?! (?:ATTACKS?|ATTEMPTS?|THREATS?|EXPLOSIONS?|BLASTS?))/g;
const firearms =
  /\b(?:(?:AUTOMATIC|HAND|LONG-RANGE|SHORT-RANGE|AK-47|M-16|GALIL|9-MM) )*(?:SUBMACHINE ?-?GUNS?|MACHINE ?-?GUNS?|RIFLES?|PISTOLS?|GUNS?|GRENADES?|ROCKETS?|REVOLVERS?|BULLETS)\b/g;

/** The weapons of an incident: arguments of its accounts, else those that its sentences name. */
export function weaponsIn(reading: Reading, incident: Incident): string[] {
  const { text } = reading.article;
  const told = incident.accounts.flatMap(({ arguments: parts }) =>
    parts.flatMap(({ role, start, end }) => (role === 'instrument' ? [tidy(text.slice(start, end))] : [])),
  );
  const known = told.filter((words) => weaponKind(words) !== null);
  if (known.length > 0) return dropRepeats(known);
  if (incident.type === 'KIDNAPPING' || incident.type === 'ARSON') return [];
  const pattern = incident.type === 'BOMBING' ? explosives : firearms;
  const sentences = incident.sentences.flatMap((index) => reading.sentences[index] ?? []);
  return dropRepeats(
    sentences.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(pattern)].map(([words]) => tidy(words))),
  ).slice(0, 2);
}

function dropRepeats(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const one of words.toSorted((a, b) => b.length - a.length))
    if (!kept.some((other) => weaponKind(other) === weaponKind(one))) kept.push(one);
  return kept;
}

const numerals = 'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE'.split(' ');

export function numberOf(words: string): string {
  const first = words.split(' ').find((part) => !/^(?:AT|LEAST|ABOUT|OTHER|THE|SOME)$/.test(part)) ?? '';
  if (/^\d+$/.test(first)) return first;
  const index = numerals.indexOf(first);
  if (index >= 0) return String(index + 1);
  return /(?:[^S]S|MEN|PEOPLE|CHILDREN|CLERGY|PERSONNEL|POLICE)$/.test(words.split(/ (?:OF|IN|AT|FROM) /)[0] ?? '')
    ? 'PLURAL'
    : '1';
}

const people: readonly (readonly [RegExp, string])[] = [
  [
    /\bFORMER (?:\w+ )?(?:\w+ )?(?:MINISTER|PRESIDENT|GOVERNOR|MAYOR|AMBASSADOR|OFFICIAL)/,
    'FORMER GOVERNMENT OFFICIAL',
  ],
  [/\b(?:BODYGUARDS?|ESCORTS?|GUARDS?|WATCHM[AE]N)\b/, 'SECURITY GUARD'],
  [/\b(?:POLICE\w*|AGENTS?|DETECTIVES?)\b/, 'LAW ENFORCEMENT'],
  [
    /\b(?:SOLDIERS?|TROOPS|COLONEL|COL|GENERAL|LIEUTENANT|LT|CAPTAIN|MAJOR|SERGEANT|ARMY|OFFICERS?|MARINES?|MILITARY)\b/,
    'ACTIVE MILITARY',
  ],
  [/\b(?:JUDGES?|MAGISTRATES?|ATTORNEY GENERAL|PROSECUTORS?|JUSTICES?)\b/, 'LEGAL OR JUDICIAL'],
  [/\b(?:AMBASSADORS?|DIPLOMATS?|CONSUL)\b/, 'DIPLOMAT'],
  [
    /\b(?:PRESIDENTIAL CANDIDATE|CANDIDATES?|LEADERS?|SENATORS?|DEPUTY|DEPUTIES|POLITICIANS?|COUNCILM[AE]N|ACTIVISTS?)\b/,
    'POLITICAL FIGURE',
  ],
  [/\b(?:MINISTERS?|MAYORS?|GOVERNORS?|OFFICIALS?|VICE PRESIDENT|PRESIDENT|SECRETARY)\b/, 'GOVERNMENT OFFICIAL'],
];

export const kindOfPerson = (words: string): string =>
  people.find(([pattern]) => pattern.test(words))?.[1] ?? 'CIVILIAN';

const things: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:POWER|ELECTRIC\w*|ENERGY|PYLONS?|OIL|PIPELINES?|SUBSTATIONS?|TOWERS?|POSTS|POLES|POWERLINES?|HYDROELECTRIC)\b/,
    'ENERGY',
  ],
  [/\b(?:EMBASS\w+|CONSULATES?|AMBASSADOR\S*)\b/, 'DIPLOMAT OFFICE OR RESIDENCE'],
  [
    /\b(?:BUS|BUSES|CARS?|TRUCKS?|VEHICLES?|TRAINS?|PLANES?|AIRCRAFT|AIRPLANES?|HELICOPTERS?|BOATS?|SHIPS?|JEEPS?|AUTOMOBILES?|VANS?|TAXIS?|TRANSPORT\w*)\b/,
    'TRANSPORT VEHICLE',
  ],
  [/\b(?:POLICE|DAS)\b/, 'LAW ENFORCEMENT FACILITY'],
  [/\b(?:BANKS?|FINANCIAL|CORPORATION)\b/, 'FINANCIAL'],
  [/\b(?:RADIO|TELEVISION|NEWSPAPERS?|TELEPHONE|TELECOMMUNICATIONS?|ANTENNAS?|COMMUNICATIONS?)\b/, 'COMMUNICATIONS'],
  [
    /\b(?:STORES?|SHOPS?|FACTOR\w+|HOTELS?|RESTAURANTS?|MARKETS?|SUPERMARKETS?|PLANT|COMPAN\w+|BUSINESS\w*|COMMERCIAL|FIRMS?)\b/,
    'COMMERCIAL',
  ],
  [
    /\b(?:MAYOR'?S?|GOVERNMENT|MINISTRY|CITY HALL|TOWN HALL|PRESIDENTIAL|CONGRESS|PALACE|MUNICIPAL)\b/,
    'GOVERNMENT OFFICE OR RESIDENCE',
  ],
  [/\b(?:HOUSES?|HOMES?|RESIDENCES?|NEIGHBORHOODS?|DWELLINGS?|MANSIONS?|APARTMENTS?|FARMS?)\b/, 'CIVILIAN RESIDENCE'],
  [/\b(?:BRIDGES?|ROADS?|HIGHWAYS?|RAILROADS?|AIRPORTS?|STATIONS?|TRACKS?)\b/, 'TRANSPORTATION FACILITY'],
  [/\b(?:CHURCH\w*|TEMPLES?|CATHEDRALS?)\b/, 'CHURCH'],
  [/\b(?:SCHOOLS?|UNIVERSIT\w+|INSTITUTES?)\b/, 'OTHER'],
  [/\b(?:OFFICES?|HEADQUARTERS|BUILDINGS?|UNION|PARTY|ORGANIZATION|FEDERATION)\b/, 'ORGANIZATION OFFICE'],
];

export const kindOfThing = (words: string): string => things.find(([pattern]) => pattern.test(words))?.[1] ?? 'OTHER';

/** The nation that an adjective in `words` tells. */
export function nationOf(words: string): string | null {
  if (/\b(?:U\.S\.|AMERICANS?|NORTH AMERICANS?)(?: |$)/.test(words)) return 'UNITED STATES';
  for (const word of words.split(' ')) {
    const form = `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
    const state = stateByAdjective.get(form) ?? stateByAdjective.get(form.replace(/s$/, ''));
    if (state) return (state.names[0] ?? '').toUpperCase();
  }
  return null;
}
