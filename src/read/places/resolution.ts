/**
 * Which place of a name is meant. Each candidate is scored by its size, by what the words beside it say, and by the
 * countries, divisions and neighbours that the rest of the text names; a second round uses the answers of the first. The
 * same name means the same place throughout (one sense per discourse: Gale, Church, Yarowsky 1992), unless qualified.
 */
import { stateByCapital } from '../en/names/states.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { PlaceMention } from './mentions.ts';

/** What the text says about where it plays: weights by country, by first-level division, and the sure places. */
interface Scene {
  readonly countries: ReadonlyMap<string, number>;
  readonly divisions: ReadonlyMap<string, number>;
  readonly points: readonly GazetteerEntry[];
  /** What each name brought in, by its key. */
  readonly byName: ReadonlyMap<string, { entry: GazetteerEntry; weight: number }>;
  readonly total: number;
}

const emptyScene: Scene = { countries: new Map(), divisions: new Map(), points: [], byName: new Map(), total: 0 };

/** The entry meant by each mention, in the same order; null where the gazetteer has none that fits. */
export function resolvePlaces(mentions: readonly PlaceMention[]): (GazetteerEntry | null)[] {
  const names = groupMentions(mentions);
  let answers = new Map<string, GazetteerEntry | null>();
  let scene = emptyScene;
  for (let round = 0; round < 3; round += 1) {
    const found = new Map<string, GazetteerEntry | null>();
    for (const [key, group] of names) found.set(key, choose(group, scene, key));
    answers = found;
    scene = setScene(names, answers);
  }
  return mentions.map((mention) => {
    const shared = answers.get(mention.key) ?? null;
    return mention.within ? (choose([mention], scene, mention.key) ?? shared) : shared;
  });
}

function groupMentions(mentions: readonly PlaceMention[]): Map<string, PlaceMention[]> {
  const groups = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}

function choose(group: readonly PlaceMention[], scene: Scene, key: string): GazetteerEntry | null {
  const first = group[0];
  if (!first) return null;
  let best: GazetteerEntry | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const entry of first.entries) {
    const score = scoreEntry(entry, group, scene, first.entries, key);
    if (score > most) {
      most = score;
      best = entry;
    }
  }
  return best;
}

/** The regions, seas and camps are few and in general use: their names mean them before a like-named division. */
const regionBonus = 4;

/** Points of the score are about powers of ten of population. */
function scoreEntry(
  entry: GazetteerEntry,
  group: readonly PlaceMention[],
  scene: Scene,
  rivals: readonly GazetteerEntry[],
  key: string,
): number {
  let score = Math.log10(entry.population + 10) * 0.9 + (entry.primary ? 0.7 : 0);
  if (entry.precision === 'town' && stateByCapital.get(entry.name)?.code === entry.country) score += 2;
  if (entry.precision === 'country') score += 2.5;
  // "Mexico" is the country, though its capital is called so too.
  if (
    entry.precision === 'town' &&
    !entry.primary &&
    rivals.some((rival) => rival.precision === 'country' && rival.primary)
  )
    score -= 4;
  if (entry.precision === 'region') score += regionBonus;
  if (entry.precision === 'province') score += seatScore(entry, rivals);
  if (entry.precision === 'district') score -= 1.5;
  for (const { precision } of group) {
    if (precision === null) continue;
    if (precision === entry.precision) score += 4 / group.length;
    else if (precision === 'province' && entry.precision === 'district') score += 2 / group.length;
  }
  const qualified = group.find((mention) => mention.within);
  if (qualified?.within) score += fits(entry, qualified.within) ? 9 : -2;
  return score + sceneScore(entry, scene, key);
}

/**
 * A division that is called as a town in it, its seat, stands back behind the town: the bare name means the town. Not where
 * the name is the division's own and only a short one of a town with few of its people: "Oklahoma" is no Oklahoma City.
 */
function seatScore(entry: GazetteerEntry, rivals: readonly GazetteerEntry[]): number {
  const seat = rivals.find(
    ({ precision, admin1, population }) =>
      precision === 'town' && admin1 === entry.admin1 && population * 30 > entry.population,
  );
  if (!seat || (entry.primary && !seat.primary && seat.population * 4 < entry.population)) return 0.7;
  return seat.primary ? -1.5 : -4;
}

/** True where `entry` lies in a country or division of `within`. */
function fits(entry: GazetteerEntry, within: readonly GazetteerEntry[]): boolean {
  return within.some((outer) => {
    if (outer.row === entry.row || outer.country === null || outer.country !== entry.country) return false;
    if (outer.precision === 'country') return entry.precision !== 'country';
    if (outer.admin1 === null || entry.admin1 === null) return distanceKm(outer, entry) < 150;
    return outer.admin1 === entry.admin1;
  });
}

/** What the rest of the text says for `entry`; what the name itself brought into the scene does not count. */
function sceneScore(entry: GazetteerEntry, scene: Scene, key: string): number {
  const own = scene.byName.get(key);
  const total = scene.total - (own?.weight ?? 0);
  if (total <= 0) return 0;
  const share = (map: ReadonlyMap<string, number>, code: string | null, ownCode: string | null): number => {
    if (code === null) return 0;
    const weight = (map.get(code) ?? 0) - (own && code === ownCode ? own.weight : 0);
    return Math.sqrt(Math.max(0, weight) / total);
  };
  let score = 0;
  if (entry.precision !== 'country')
    score += countryWeight * share(scene.countries, entry.country, own?.entry.country ?? null);
  if (entry.precision !== 'town' && entry.precision !== 'district' && entry.precision !== 'site') return score;
  score += divisionWeight * share(scene.divisions, entry.admin1, own?.entry.admin1 ?? null);
  let near = 0;
  for (const point of scene.points) {
    if (near >= 3) break;
    if (point.row === entry.row || point.row === own?.entry.row) continue;
    if (Math.abs(point.lat - entry.lat) < 1.2 && distanceKm(point, entry) < nearKm) near += 1;
  }
  return score + near * 0.7;
}

/** Points for an entry in the one country, or division, that the whole text is about. */
const countryWeight = 3.4;
const divisionWeight = 3;
/** Places of one report lie this near to each other, or nearer. */
const nearKm = 120;

/** Where the text plays, by the answers so far: sure and often named places weigh more. */
function setScene(
  names: ReadonlyMap<string, readonly PlaceMention[]>,
  answers: ReadonlyMap<string, GazetteerEntry | null>,
): Scene {
  const countries = new Map<string, number>();
  const divisions = new Map<string, number>();
  const byName = new Map<string, { entry: GazetteerEntry; weight: number }>();
  const points: GazetteerEntry[] = [];
  let total = 0;
  const add = (map: Map<string, number>, code: string | null, weight: number): void => {
    if (code !== null) map.set(code, (map.get(code) ?? 0) + weight);
  };
  for (const [key, group] of names) {
    const entry = answers.get(key);
    if (!entry) continue;
    const weight = Math.sqrt(group.length) * certainty(entry, group);
    total += weight;
    byName.set(key, { entry, weight });
    add(countries, entry.country, weight);
    add(divisions, entry.admin1, weight);
    if (entry.precision === 'town' || entry.precision === 'district') points.push(entry);
  }
  return { countries, divisions, points, byName, total };
}

/** 0–1: few rivals, a large place or a qualifier make an answer sure. */
function certainty(entry: GazetteerEntry, group: readonly PlaceMention[]): number {
  if (group.some((mention) => mention.within)) return 1;
  const rivals = group[0]?.entries.length ?? 1;
  if (entry.precision === 'country' || entry.precision === 'province' || entry.population > 500_000) return 1;
  return rivals === 1 ? 0.8 : 0.4;
}

const radiusKm = 6371;
const radians = Math.PI / 180;

/** Great-circle distance in kilometres. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const chord = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon);
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
