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

export interface Scene {
  /** Weight of what the text names, its own name left out. */
  readonly total: number;
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, NameBelief>;
  /** Likely towns and districts by cell of the globe, with the name that brought each in. */
  readonly cells: ReadonlyMap<number, readonly Point[]>;
}

interface Point {
  readonly key: string;
  readonly entry: GazetteerEntry;
  readonly share: number;
}

export const emptyScene: Scene = {
  total: 0,
  countries: new Map(),
  divisions: new Map(),
  names: new Map(),
  cells: new Map(),
};

/** Less likely than this, a place says nothing for its neighbours. */
const shareMin = 0.01;

/** The scene that `names` make, by their keys. */
export function setScene(names: ReadonlyMap<string, NameBelief>): Scene {
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  const cells = new Map<number, Point[]>();
  let total = 0;
  const add = (map: Map<string, number>, code: string | null, weight: number): void => {
    if (code !== null) map.set(code, (map.get(code) ?? 0) + weight);
  };
  for (const [key, { entries, shares, weight }] of names) {
    total += weight;
    for (const [index, entry] of entries.entries()) {
      const share = shares[index] ?? 0;
      if (share < shareMin) continue;
      add(countries, entry.country, weight * share);
      add(divisions, entry.admin1, weight * share);
      if (entry.precision !== 'town' && entry.precision !== 'district') continue;
      const cell = cellOf(entry.lat, entry.lon);
      const points = cells.get(cell);
      if (points) points.push({ key, entry, share });
      else cells.set(cell, [{ key, entry, share }]);
    }
  }
  return { total, countries, divisions, names, cells };
}

/** Share of the scene, 0 to 1, that lies in the country of `entry` and in its division; what `key` brought in does not count. */
export function sharesOf(scene: Scene, key: string, entry: GazetteerEntry): { country: number; division: number } {
  const own = scene.names.get(key);
  const total = scene.total - (own?.weight ?? 0);
  if (total <= 0) return { country: 0, division: 0 };
  let [country, division] = [
    scene.countries.get(entry.country ?? '') ?? 0,
    scene.divisions.get(entry.admin1 ?? '') ?? 0,
  ];
  for (const [index, other] of own?.entries.entries() ?? []) {
    const share = own?.shares[index] ?? 0;
    if (share < shareMin) continue;
    if (other.country === entry.country) country -= share * (own?.weight ?? 0);
    if (other.admin1 === entry.admin1) division -= share * (own?.weight ?? 0);
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
