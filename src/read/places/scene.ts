/**
 * Where a text plays, as far as its names tell. Every name brings in each place that it may mean, by how likely that one is so
 * far: "Lebanon" and "Boone County" are many places each, but few pairs of them are neighbours.
 */
import { distanceKm } from './distance.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** A name of the text with the likelihood, 0 to 1, of each place that it may mean. */
export interface NameBelief {
  readonly entries: readonly GazetteerEntry[];
  readonly shares: readonly number[];
  /** How much the name counts: often named, it counts more. */
  readonly weight: number;
}

/** What a name brought into a scene. */
interface Brought {
  readonly weight: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
}

export interface Scene {
  /** Weight of what the text names, its own name left out. */
  readonly total: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
  readonly brought: ReadonlyMap<string, Brought>;
  /** Likely towns and districts by cell of the globe, with the name that brought each in. */
  readonly cells: ReadonlyMap<number, readonly Point[]>;
}

interface Point {
  readonly key: string;
  readonly entry: GazetteerEntry;
  readonly share: number;
}

/** Less likely than this, a place says nothing for its neighbours. */
const shareMin = 0.01;

/** The scene that `names` make, by their keys, with `hints` at countries. */
export function setScene(names: ReadonlyMap<string, NameBelief>, hints: ReadonlyMap<string, number>): Scene {
  const countries = new Map(hints);
  const divisions = new Map<string, number>();
  const cells = new Map<number, Point[]>();
  const brought = new Map<string, Brought>();
  let total = [...hints.values()].reduce((sum, weight) => sum + weight, 0);
  const add = (map: Map<string, number>, code: string, weight: number): void => {
    map.set(code, (map.get(code) ?? 0) + weight);
  };
  for (const [key, { entries, shares, weight }] of names) {
    total += weight;
    const own = { weight, countries: most(entries, shares, 'country'), divisions: most(entries, shares, 'admin1') };
    for (const [code, share] of own.countries) add(countries, code, weight * share);
    for (const [code, share] of own.divisions) add(divisions, code, weight * share);
    brought.set(key, own);
    for (const [index, entry] of entries.entries()) {
      const share = shares[index] ?? 0;
      if (share < shareMin) continue;
      if (entry.precision !== 'town' && entry.precision !== 'district') continue;
      const cell = cellOf(entry.lat, entry.lon);
      const points = cells.get(cell);
      if (points) points.push({ key, entry, share });
      else cells.set(cell, [{ key, entry, share }]);
    }
  }
  return { total, countries, divisions, brought, cells };
}

/** The most likely of the places in each country, or division: that a name has many there makes the country no likelier. */
function most(
  entries: readonly GazetteerEntry[],
  shares: readonly number[],
  field: 'country' | 'admin1',
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const share = shares[index] ?? 0;
    const code = entry[field];
    if (share >= shareMin && code !== null && share > (found.get(code) ?? 0)) found.set(code, share);
  }
  return found;
}

/** Share of the scene, 0 to 1, that lies in the country of `entry` and in its division; what `key` brought in does not count. */
export function sharesOf(scene: Scene, key: string, entry: GazetteerEntry): { country: number; division: number } {
  const own = scene.brought.get(key);
  const total = scene.total - (own?.weight ?? 0);
  if (total <= 0) return { country: 0, division: 0 };
  let [country, division] = [
    scene.countries.get(entry.country ?? '') ?? 0,
    scene.divisions.get(entry.admin1 ?? '') ?? 0,
  ];
  if (own) {
    country -= own.weight * (own.countries.get(entry.country ?? '') ?? 0);
    division -= own.weight * (own.divisions.get(entry.admin1 ?? '') ?? 0);
  }
  return { country: Math.max(0, country) / total, division: Math.max(0, division) / total };
}

/** Places of one report lie within `farKm` of each other; within `nearKm` they are neighbours. */
const nearKm = 40;
const farKm = 130;
/** A name that has a place near by out of many, by chance, says little: below this its likelihood is not told from chance. */
const chance = 0.06;
/** Beyond a few, further neighbours add nothing. */
const neighboursMax = 3;

/** How much the other names speak for `entry` by having places near it: 0 for none. */
export function nearness(scene: Scene, key: string, entry: GazetteerEntry): number {
  const byName = new Map<string, number>();
  const [row, column] = [rowOf(entry.lat), columnOf(entry.lon)];
  for (let down = -1; down <= 1; down += 1) {
    for (let across = -2; across <= 2; across += 1) {
      for (const point of scene.cells.get((row + down) * columns + column + across) ?? []) {
        if (point.key === key || point.entry.row === entry.row) continue;
        const distance = distanceKm(point.entry, entry);
        if (distance > farKm) continue;
        const closeness = distance < nearKm ? 1 : 0.6;
        byName.set(point.key, (byName.get(point.key) ?? 0) + point.share * closeness);
      }
    }
  }
  let sum = 0;
  for (const share of byName.values()) sum += Math.log10((chance + share) / chance);
  return Math.min(neighboursMax, sum);
}

const cellDegrees = 1.2;
const columns = 1000;
const rowOf = (lat: number): number => Math.floor((lat + 90) / cellDegrees);
const columnOf = (lon: number): number => Math.floor((lon + 180) / cellDegrees) + 2;
const cellOf = (lat: number, lon: number): number => rowOf(lat) * columns + columnOf(lon);
