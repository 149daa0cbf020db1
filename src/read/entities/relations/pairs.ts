/** Pairs: two mentions of one sentence with the words between them, which relation rules read. */
import { bodyTypes, type EntityType } from '../../../model/index.ts';
import type { DraftMention } from '../drafts.ts';
import type { Prose } from '../prose.ts';
import type { Registry } from '../registry.ts';

/** A mention whose referent is known. */
export interface Known extends DraftMention {
  readonly referent: number;
  readonly described: boolean;
  /** True where the mention lies inside a longer one: "Norland" in "Norland forces". */
  readonly inner: boolean;
}

export interface Pair {
  readonly a: Known;
  readonly b: Known;
  /** The words between the two, small, each followed by one space. */
  readonly between: string;
}

/** A name inside a longer name or description ("Lumen Front" in "Lumen Front Political Bureau"). */
export interface Nesting {
  readonly outer: Known;
  readonly inner: Known;
  /** The words of the outer mention after the inner one. */
  readonly after: string;
}

/** How far apart two mentions may be, in tokens, and how many mentions may follow one that are tried with it. */
const widest = 14;
const nextTried = 5;

/** Mentions with a known referent, by sentence and in order. */
export function listKnown(prose: Prose, registry: Registry): Known[][] {
  const bySentence: Known[][] = [];
  for (const mention of registry.mentions) {
    if (mention.referent === null) continue;
    const sentence = prose.sentenceOf[mention.first] ?? 0;
    const list = (bySentence[sentence] ??= []);
    const described = registry.entities[mention.referent]?.described ?? false;
    list.push({ ...mention, referent: mention.referent, described, inner: false });
  }
  return bySentence.filter((list) => list !== undefined).map(markInner);
}

/** Mentions come in order, of two at one place the longer first: what lies inside a mention follows it. */
function markInner(known: readonly Known[]): Known[] {
  const inner = new Set<Known>();
  for (const [index, outer] of known.entries()) for (const other of insideOf(known, index, outer)) inner.add(other);
  return known.map((mention) => (inner.has(mention) ? { ...mention, inner: true } : mention));
}

/** The mentions inside `outer`, which stands at `index`. */
function insideOf(known: readonly Known[], index: number, outer: Known): Known[] {
  const inside: Known[] = [];
  for (let at = index + 1; at < known.length; at += 1) {
    const other = known[at];
    if (!other || other.first >= outer.last) break;
    if (other.last <= outer.last && other.last - other.first < outer.last - outer.first) inside.push(other);
  }
  return inside;
}

export function makePairs(prose: Prose, known: readonly Known[]): Pair[] {
  const pairs: Pair[] = [];
  for (const [index, a] of known.entries()) {
    let tried = 0;
    for (let next = index + 1; next < known.length && tried < nextTried; next += 1) {
      const b = known[next];
      if (!b || b.first < a.last) continue;
      if (b.first - a.last > widest) break;
      tried += 1;
      if (a.referent !== b.referent) pairs.push({ a, b, between: wordsBetween(prose, a.last, b.first) });
    }
  }
  return pairs;
}

export function makeNestings(prose: Prose, known: readonly Known[]): Nesting[] {
  return known.flatMap((outer, index) =>
    insideOf(known, index, outer)
      .filter((inner) => inner.referent !== outer.referent)
      .map((inner) => ({ outer, inner, after: prose.lower.slice(inner.last, outer.last).join(' ') })),
  );
}

function wordsBetween(prose: Prose, first: number, last: number): string {
  const words = prose.lower.slice(first, last).map((word) => `${word} `);
  return words.join('').replaceAll('- in - ', '-in-').replaceAll('commander -in', 'commander-in');
}

export const isGroup = (type: EntityType): boolean => bodyTypes.has(type);
export const isPower = (type: EntityType): boolean => bodyTypes.has(type) || type === 'state';
