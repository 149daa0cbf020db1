/**
 * Which place of a name is meant. Each candidate is scored by its size, by what the words beside it say, and by the
 * countries, divisions and neighbours that the rest of the text may name; each further round uses how likely the one before
 * made every candidate. The same name means the same place throughout (one sense per discourse: Gale, Church, Yarowsky
 * 1992), unless qualified.
 */
import { stateByCapital } from '../en/names/states.ts';
import { distanceKm } from './distance.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { PlaceMention } from './mentions.ts';
import { type NameBelief, nearness, type Scene, setScene, sharesOf } from './scene.ts';

/** A name with its mentions, the places that it may mean, and their scores by everything but the rest of the text. */
interface NameGroup {
  readonly mentions: readonly PlaceMention[];
  readonly entries: readonly GazetteerEntry[];
  readonly own: readonly number[];
}

const rounds = 4;

/**
 * The entry meant by each mention, in the same order; null where the gazetteer has none that fits. `hints`: weights of countries
 * that the text speaks of without naming a place in them.
 */
export function resolvePlaces(
  mentions: readonly PlaceMention[],
  hints: ReadonlyMap<string, number> = new Map(),
): (GazetteerEntry | null)[] {
  const names = groupMentions(mentions);
  let scene = setScene(new Map(), hints);
  let answers = new Map<string, GazetteerEntry | null>();
  for (let round = 0; round < rounds; round += 1) {
    const found = new Map<string, GazetteerEntry | null>();
    const beliefs = new Map<string, NameBelief>();
    for (const [key, group] of names) {
      const scores = scoreGroup(group, scene, key);
      found.set(key, best(group.entries, scores));
      beliefs.set(key, {
        entries: group.entries,
        shares: likelihoods(scores),
        weight: Math.sqrt(group.mentions.length),
      });
    }
    answers = found;
    scene = setScene(beliefs, hints);
  }
  return mentions.map((mention) => {
    const shared = answers.get(mention.key) ?? null;
    if (!mention.within) return shared;
    const group = makeGroup([mention]);
    return best(group.entries, scoreGroup(group, scene, mention.key)) ?? shared;
  });
}

function groupMentions(mentions: readonly PlaceMention[]): Map<string, NameGroup> {
  const groups = new Map<string, PlaceMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return new Map([...groups].map(([key, group]) => [key, makeGroup(group, longerNames(groups, key))]));
}

/** Words that a second mention of a division leaves out: "DeKalb County", then "DeKalb". */
const leftOut = ['county', 'parish', 'township', 'district'];

/** Divisions that the text also names in full, where the name may be short for them. */
function longerNames(groups: ReadonlyMap<string, readonly PlaceMention[]>, key: string): readonly GazetteerEntry[] {
  return leftOut.flatMap((word) => groups.get(`${key} ${word}`)?.[0]?.entries ?? []);
}

function makeGroup(mentions: readonly PlaceMention[], longer: readonly GazetteerEntry[] = []): NameGroup {
  const entries = [...(mentions[0]?.entries ?? []), ...longer];
  return { mentions, entries, own: entries.map((entry) => scoreAlone(entry, mentions, entries)) };
}

function scoreGroup({ entries, own }: NameGroup, scene: Scene, key: string): number[] {
  return entries.map((entry, index) => (own[index] ?? 0) + scoreInScene(entry, scene, key));
}

function best(entries: readonly GazetteerEntry[], scores: readonly number[]): GazetteerEntry | null {
  let most = Number.NEGATIVE_INFINITY;
  let found: GazetteerEntry | null = null;
  for (const [index, entry] of entries.entries()) {
    const score = scores[index] ?? 0;
    if (score <= most) continue;
    most = score;
    found = entry;
  }
  return found;
}

/** One more point of score makes a place this much likelier than its rival (as a power of e). */
const sharpness = 2;

function likelihoods(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp((score - top) * sharpness));
  const sum = odds.reduce((total, each) => total + each, 0);
  return odds.map((each) => each / sum);
}

/** The regions, seas and camps are few and in general use: their names mean them before a like-named division. */
const regionBonus = 4;

/** What the name and the words beside it say for `entry`; points are about powers of ten of population. */
function scoreAlone(entry: GazetteerEntry, group: readonly PlaceMention[], rivals: readonly GazetteerEntry[]): number {
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
  if (entry.precision === 'town' && isShadowed(entry, rivals)) score -= 2;
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
  return score;
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

/** Times the people of a town that its country's division of the same name has, for the bare name to mean the division. */
const shadow = 1000;

/** True for a village that is called as one of its country's great divisions: "Oklahoma" in Pennsylvania. */
function isShadowed(entry: GazetteerEntry, rivals: readonly GazetteerEntry[]): boolean {
  return rivals.some(
    ({ precision, primary, country, population }) =>
      precision === 'province' && primary && country === entry.country && population > shadow * entry.population,
  );
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

/** Points for an entry in the one country, or division, that the whole text is about, and for its neighbours. */
const countryWeight = 3.4;
const divisionWeight = 3;
const nearWeight = 1;

/** What the rest of the text says for `entry`. */
function scoreInScene(entry: GazetteerEntry, scene: Scene, key: string): number {
  if (scene.total <= 0) return 0;
  const { country, division } = sharesOf(scene, key, entry);
  let score = 0;
  if (entry.precision !== 'country' && entry.country !== null) score += countryWeight * Math.sqrt(country);
  if (entry.precision !== 'town' && entry.precision !== 'district' && entry.precision !== 'site') return score;
  if (entry.admin1 !== null) score += divisionWeight * Math.sqrt(division);
  return score + nearWeight * nearness(scene, key, entry);
}
