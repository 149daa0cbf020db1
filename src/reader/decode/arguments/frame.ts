/** One predicate: what its role tags say of each word, and sums of it. */
import type { LabelSpan, TagScores } from '../bio.ts';
import type { Phrases, Span } from './phrases.ts';

export interface Frame {
  readonly phrases: Phrases;
  /** Index of the predicate's word, and its logit. */
  readonly word: number;
  readonly logit: number;
  /** Roles that come into question. */
  readonly roles: readonly number[];
  /** The spans of the best sequence of tags. */
  readonly best: readonly LabelSpan[];
  /** Log-score of a tag; tags as in `TagScores`. */
  log(word: number, tag: number): number;
  /** Probability of a tag; 0 beyond the sentence. */
  tag(word: number, tag: number): number;
  /** Probability that some role begins at the word. */
  begins(word: number): number;
  /** Probability that the word begins or goes on with a role; 0 beyond the sentence. */
  role(word: number, role: number): number;
  /** Its mean in a span. */
  share(span: Span, role: number): number;
  /** Its maximum outside a span. */
  elsewhere(span: Span, role: number): number;
}

export const beginTag = (role: number): number => 1 + 2 * role;
export const insideTag = (role: number): number => 2 + 2 * role;

/** A role that no word begins or goes on with by this log-probability is left out. */
const likelyLog = Math.log(0.02);

export function makeFrame(
  phrases: Phrases,
  word: number,
  logit: number,
  { scores, words, tags }: TagScores,
  best: readonly LabelSpan[],
): Frame {
  const roles = likelyRoles(scores, (tags - 1) / 2, tags);
  const log = (at: number, which: number): number => scores[at * tags + which] ?? -Infinity;
  const probabilities = new Float64Array(words * tags);
  for (let at = 0; at < words; at += 1) probabilities[at * tags] = Math.exp(log(at, 0));
  const begins = new Float64Array(words);
  const size = words + 1;
  const sums = new Float64Array(roles.length * size);
  const before = new Float64Array(roles.length * size);
  const after = new Float64Array(roles.length * size);
  for (const [place, role] of roles.entries()) {
    const from = place * size;
    for (let at = 0; at < words; at += 1) {
      const begin = Math.exp(log(at, beginTag(role)));
      const inside = Math.exp(log(at, insideTag(role)));
      probabilities[at * tags + beginTag(role)] = begin;
      probabilities[at * tags + insideTag(role)] = inside;
      begins[at] = (begins[at] ?? 0) + begin;
      sums[from + at + 1] = (sums[from + at] ?? 0) + begin + inside;
      before[from + at + 1] = Math.max(before[from + at] ?? 0, begin + inside);
    }
    for (let at = words - 1; at >= 0; at -= 1) {
      const row = at * tags + beginTag(role);
      after[from + at] = Math.max(after[from + at + 1] ?? 0, (probabilities[row] ?? 0) + (probabilities[row + 1] ?? 0));
    }
  }
  /** Where the sums of a role begin; those of one left out are past the end. */
  const places = new Int32Array((tags - 1) / 2).fill(sums.length);
  for (const [place, role] of roles.entries()) places[role] = place * size;
  const tag = (at: number, which: number): number => probabilities[at * tags + which] ?? 0;
  return {
    phrases,
    word,
    logit,
    roles,
    best,
    log,
    tag,
    begins: (at) => begins[at] ?? 0,
    role: (at, which) => tag(at, beginTag(which)) + tag(at, insideTag(which)),
    share([first, last], which) {
      const from = places[which] ?? 0;
      return ((sums[from + last] ?? 0) - (sums[from + first] ?? 0)) / (last - first);
    },
    elsewhere([first, last], which) {
      const from = places[which] ?? 0;
      return Math.max(before[from + first] ?? 0, after[from + last] ?? 0);
    },
  };
}

function likelyRoles(scores: ArrayLike<number>, count: number, tags: number): number[] {
  const roles: number[] = [];
  for (let role = 0; role < count; role += 1) {
    for (let at = beginTag(role); at < scores.length; at += tags) {
      if ((scores[at] ?? 0) > likelyLog || (scores[at + 1] ?? 0) > likelyLog) {
        roles.push(role);
        break;
      }
    }
  }
  return roles;
}
