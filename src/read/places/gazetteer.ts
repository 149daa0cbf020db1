/**
 * The embedded gazetteer: about 250,000 places in one compressed file, looked up in place. The file is unpacked once, at
 * the first look-up; nothing of it is parsed before it is asked for. `scripts/build-gazetteer.ts` writes it.
 */
import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import type { Place } from '../../model/index.ts';
import { foldName } from './fold.ts';

/** A place of the gazetteer. Degrees (WGS 84); `population` 0 where it is not known. */
export interface GazetteerEntry {
  /** Row of the gazetteer; rows are in order of population, largest first. */
  readonly row: number;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; null for what belongs to no one country. */
  readonly country: string | null;
  /** GeoNames code of the first-level division (`IQ.07`); null where there is none. */
  readonly admin1: string | null;
  readonly geonameId: number | null;
  readonly precision: Place['precision'];
  readonly population: number;
  /** True where the name looked up is the place's own, false for another spelling or an old name. */
  readonly primary: boolean;
}

export const precisions: readonly Place['precision'][] = ['site', 'town', 'district', 'province', 'country', 'region'];

/** What the front of the unpacked file says about the rest; sizes are in bytes. */
interface Header {
  readonly rows: number;
  readonly admin1: readonly string[];
  readonly countries: readonly string[];
  readonly nameBytes: number;
  readonly indexBytes: number;
}

interface Gazetteer extends Header {
  readonly ids: Int32Array;
  readonly lats: Int32Array;
  readonly lons: Int32Array;
  readonly populations: Int32Array;
  readonly nameEnds: Int32Array;
  readonly admin1Of: Uint16Array;
  readonly countryOf: Uint8Array;
  readonly kinds: Uint8Array;
  readonly names: Buffer;
  /** Sorted lines: folded name, tab, rows of its own name, and after a `|` rows that are also called so (base 36). */
  readonly index: Buffer;
}

let loaded: Gazetteer | null = null;

function load(): Gazetteer {
  const packed = readFileSync(new URL('./data/gazetteer.zst', import.meta.url));
  const bytes = zstdDecompressSync(packed);
  const headerEnd = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as Header;
  let at = headerEnd;
  const take = (length: number): Buffer => bytes.subarray(at, (at += length));
  const words = (): Int32Array => new Int32Array(new Uint8Array(take(header.rows * 4)).buffer);
  const [ids, lats, lons, populations, nameEnds] = [words(), words(), words(), words(), words()];
  for (const column of [lats, lons, nameEnds]) sumUp(column);
  const admin1Of = new Uint16Array(new Uint8Array(take(header.rows * 2)).buffer);
  const countryOf = new Uint8Array(take(header.rows));
  const kinds = new Uint8Array(take(header.rows));
  const names = take(header.nameBytes);
  return {
    ...header,
    ids,
    lats,
    lons,
    populations,
    nameEnds,
    admin1Of,
    countryOf,
    kinds,
    names,
    index: take(header.indexBytes),
  };
}

/** Columns of differences become columns of values. */
function sumUp(column: Int32Array): void {
  for (let row = 1; row < column.length; row += 1) column[row] = (column[row] ?? 0) + (column[row - 1] ?? 0);
}

/** Places called `name` in any spelling that folds alike, own names first, then by population. */
export function lookUp(name: string): readonly GazetteerEntry[] {
  return lookUpFolded(foldName(name));
}

/** Answers given before: news names the same places again and again. Emptied when full. */
const answers = new Map<string, readonly GazetteerEntry[]>();
const answersMax = 5000;

/** `lookUp` for a name that is folded already. */
export function lookUpFolded(folded: string): readonly GazetteerEntry[] {
  const known = answers.get(folded);
  if (known) return known;
  if (answers.size >= answersMax) answers.clear();
  const found = find(folded);
  answers.set(folded, found);
  return found;
}

function find(folded: string): readonly GazetteerEntry[] {
  if (folded === '') return [];
  loaded ??= load();
  const line = findLine(loaded.index, folded);
  if (line === null) return [];
  const [own = '', also = ''] = line.split('|');
  const entries = (rows: string, primary: boolean): GazetteerEntry[] =>
    rows === '' ? [] : rows.split(',').map((row) => entryAt(Number.parseInt(row, 36), primary));
  return [...entries(own, true), ...entries(also, false)];
}

const newline = 10;
const tab = 9;

/** The line of `index` whose key is `key`, without the key; null where there is none. */
function findLine(index: Buffer, key: string): string | null {
  const wanted = Buffer.from(key, 'latin1');
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : index.lastIndexOf(newline, middle - 1) + 1;
    const keyEnd = index.indexOf(tab, start);
    const lineEnd = index.indexOf(newline, start);
    const order = index.compare(wanted, 0, wanted.length, start, keyEnd);
    if (order === 0) return index.toString('latin1', keyEnd + 1, lineEnd);
    if (order < 0) low = lineEnd + 1;
    else high = start;
  }
  return null;
}

function entryAt(row: number, primary: boolean): GazetteerEntry {
  loaded ??= load();
  const { ids, lats, lons, populations, nameEnds, names } = loaded;
  const id = ids[row] ?? 0;
  const admin1 = loaded.admin1[loaded.admin1Of[row] ?? 0] ?? '';
  const country = loaded.countries[loaded.countryOf[row] ?? 0] ?? '';
  return {
    row,
    name: names.toString('utf8', row === 0 ? 0 : nameEnds[row - 1], nameEnds[row]),
    lat: (lats[row] ?? 0) / 1e4,
    lon: (lons[row] ?? 0) / 1e4,
    country: country === '' ? null : country,
    admin1: admin1 === '' ? null : admin1,
    geonameId: id === 0 ? null : id,
    precision: precisions[loaded.kinds[row] ?? 1] ?? 'town',
    population: populations[row] ?? 0,
    primary,
  };
}
