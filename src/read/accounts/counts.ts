/** Counts of people in words and digits: "four", "at least 12", "dozens", "between 10 and 15". */
import { isOfClass, singular } from '../en/events/noun-classes.ts';
import type { Phrase } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';

export interface Count {
  readonly min: number;
  /** Null where the text gives no upper bound ("at least four"). */
  readonly max: number | null;
  readonly start: number;
  readonly end: number;
}

const units: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);
/** Vague counts: the least that the word allows, and the most that it is used for. */
const vague: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
  ['several', [3, 9]],
  ['few', [2, 5]],
  ['couple', [2, 2]],
]);
const atLeast = /^(?:at least|more than|over|no fewer than|no less than|upwards of|minimum of)$/;
const atMost = /^(?:up to|as many as|at most|fewer than|less than|no more than)$/;

/** The count that `phrase` states; one for a named person or "a soldier"; null where it states none. */
export function countOf(prose: Prose, phrase: Phrase): Count | null {
  for (let token = phrase.first; token <= phrase.head && token < phrase.last; token += 1) {
    const found = numberAt(prose, token);
    if (!found) continue;
    const word = prose.words[token - 1] ?? '';
    // "a 12-year-old boy", "the 13-nation force": a number with a hyphen behind it counts no people.
    if (prose.words[found.end] === '-' && token < phrase.head && !/^\d/.test(prose.words[found.end + 1] ?? ''))
      return singleOf(prose, phrase);
    return bounded(prose, token, found.end, found.min, found.max, word);
  }
  return singleOf(prose, phrase);
}

/** The number written from `token` on, with the token after it. */
export function numberAt(prose: Prose, token: number): { min: number; max: number | null; end: number } | null {
  const word = prose.words[token] ?? '';
  const loose = vague.get(word);
  if (loose) return { min: loose[0], max: loose[1], end: token + 1 };
  if (/^\d{1,3}(?:,\d{3})+$|^\d{1,7}$/.test(word)) {
    const value = Number(word.replaceAll(',', ''));
    const scale = scales.get(prose.words[token + 1] ?? '');
    if (scale && scale > 12) return { min: value * scale, max: value * scale, end: token + 2 };
    return { min: value, max: value, end: token + 1 };
  }
  const joined = /^([a-z]+)-([a-z]+)$/.exec(word);
  const compound = joined ? (tens.get(joined[1] ?? '') ?? 0) + (units.get(joined[2] ?? '') ?? 0) : 0;
  let value = compound > 20 ? compound : (units.get(word) ?? tens.get(word));
  let end = token + 1;
  if (value === undefined) {
    const scale = scales.get(word);
    if (!scale || !/^(?:a|half)$/.test(prose.words[token - 1] ?? ''))
      return scale === 12 ? { min: 12, max: 12, end } : null;
    value = scale;
  }
  if (tens.has(word) && prose.words[end] === '-' && units.has(prose.words[end + 1] ?? '')) {
    value += units.get(prose.words[end + 1] ?? '') ?? 0;
    end += 2;
  }
  const scale = scales.get(prose.words[end] ?? '');
  if (scale) {
    value *= scale;
    end += 1;
  }
  return { min: value, max: value, end };
}

function bounded(prose: Prose, first: number, end: number, min: number, max: number | null, before: string): Count {
  const span = spanOf(prose, first, end);
  const two = `${prose.words[first - 2] ?? ''} ${before}`;
  const three = `${prose.words[first - 3] ?? ''} ${two}`;
  const start = (words: number): number => prose.starts[first - words] ?? span.start;
  if (atLeast.test(two) || atLeast.test(three))
    return { min, max: null, start: start(atLeast.test(two) ? 2 : 3), end: span.end };
  if (before === 'over') return { min, max: null, start: start(1), end: span.end };
  if (atMost.test(two) || atMost.test(three)) return { min: 0, max: min, start: start(2), end: span.end };
  // "10 to 15", "10-15", "between 10 and 15".
  const joint = prose.words[end] ?? '';
  const upper = /^(?:to|or|-|–|and)$/.test(joint) ? numberAt(prose, end + 1) : null;
  if (upper && upper.max !== null && upper.max > min && (joint !== 'and' || before === 'between')) {
    return {
      min,
      max: upper.max,
      start: before === 'between' ? start(1) : span.start,
      end: spanOf(prose, end + 1, upper.end).end,
    };
  }
  return { min, max, ...span };
}

/** One person: "a soldier", "the envoy", a name. */
function singleOf(prose: Prose, phrase: Phrase): Count | null {
  const word = prose.words[phrase.head] ?? '';
  const span = spanOf(prose, phrase.first, phrase.last);
  const person = prose.mentionsOf[phrase.head]?.some((mention) => mention.type === 'person' && mention.kind === 'name');
  if (person && prose.capital[phrase.head]) return { min: 1, max: 1, ...span };
  if (singular(word) !== word || /^(?:people|police|men|women|personnel|staff|crew|children)$/.test(word)) return null;
  if (
    isOfClass(word, 'people official diplomat') &&
    /^(?:a|an|one|another|his|her|the|its)$/.test(prose.words[phrase.first] ?? '')
  )
    return { min: 1, max: 1, ...span };
  return null;
}
