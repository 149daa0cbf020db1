/** Two wordings of one utterance: do they tell the same words, and what did the other one change? */
import { type RecordStatement, speakersOf } from '../../model/index.ts';
import { joinSaid } from '../said.ts';

/** What another wording did: every one of them is a fact about two texts, never a judgement. */
export type WordingChange =
  | 'cut'
  | 'longer'
  | 'altered'
  | 'negation'
  | 'into-quotes'
  | 'out-of-quotes'
  | 'other-cue'
  | 'other-speaker';

export interface WordingMatch {
  /** Share of the shorter wording's content words that the longer one has in the same order, 0–1. */
  readonly alike: number;
  readonly changes: readonly WordingChange[];
}

/** Fewer content words in common than this are a phrase that anybody may use. */
const sharedMin = 3;
/** Share of the shorter wording that must come back: less where one person speaks, more where two are named. */
const alikeMin = { sameSpeaker: 0.5, unknownSpeaker: 0.75, otherSpeaker: 0.9 };
/** Another speaker of the same words is told only where the words are many. */
const otherSpeakerWords = 6;

const fillers: ReadonlySet<string> = new Set(
  `a an and are as at be been but by for from had has have he her his i in is it its not of on or our she so that the their them
   they this to was we were which who will with would you your`.split(/\s+/),
);

/** The words of a statement's content in order, folded; "not" and "no" count. */
export function wordsOf(statement: Pick<RecordStatement, 'content'>): string[] {
  return (
    joinSaid(statement.content)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
  ).map((word) => word.replace('’', "'"));
}

/** The words that stand between words of a longest common subsequence, in both texts. */
interface Gap {
  readonly own: readonly string[];
  readonly theirs: readonly string[];
  /** Common words stand behind it: what is left out at the end is cut, not changed. */
  readonly inside: boolean;
}

/** Lengths of the longest common subsequences of all ends of `a` and `b`: row by row, one row and column more than words. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
    }
  }
  return rows;
}

/** Length of the longest common subsequence: how many words of both stand in the same order. */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      next[at + 1] = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function gapsBetween(a: readonly string[], b: readonly string[]): Gap[] {
  const rows = commonLengths(a, b);
  const gaps: Gap[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      if (i > fromA || j > fromB) gaps.push({ own: a.slice(fromA, i), theirs: b.slice(fromB, j), inside: true });
      [i, j] = [i + 1, j + 1];
      [fromA, fromB] = [i, j];
    } else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  if (fromA < a.length || fromB < b.length) gaps.push({ own: a.slice(fromA), theirs: b.slice(fromB), inside: false });
  return gaps;
}

/** "not", "never", "n't", "no": a copy that loses one says the opposite. */
function countNegations(words: readonly string[]): number {
  return words.filter((word) => /^(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot)$|n't$/.test(word))
    .length;
}

/** Longer stretches than this that one text alone has are a passage left out or put in, with whatever it says. */
const gapMax = 4;

/** Did a negation go or come between words that both have? One in a passage that was cut is cut with it. */
function negationDiffers(a: readonly string[], b: readonly string[]): boolean {
  return gapsBetween(a, b).some(
    ({ own, theirs, inside }) =>
      inside && own.length <= gapMax && theirs.length <= gapMax && countNegations(own) !== countNegations(theirs),
  );
}

type Speakers = keyof typeof alikeMin;

function compareSpeakers(a: RecordStatement, b: RecordStatement): Speakers {
  const [ours, theirs] = [a, b].map((statement) => speakersOf(statement).map(({ entity }) => entity));
  if (!ours?.[0] || !theirs?.[0]) return 'unknownSpeaker';
  return ours.some((one) => one !== null && theirs.includes(one)) ? 'sameSpeaker' : 'otherSpeaker';
}

/** Cues that tell no more than that it was said: one for another is no change. */
const neutral: ReadonlySet<string> = new Set(
  'say says said saying tell tells told telling state states stated add adds added write writes wrote according comment commented'.split(
    ' ',
  ),
);

/** Contents longer than this are compared by their first words: time grows with the product of both lengths. */
const wordsMax = 300;

/**
 * How `other` words what `statement` words, or null where the two are not one utterance. `cueOf` gives the cue's lemma or
 * words; a statement without a cue has none to change.
 */
export function compareWordings(
  statement: RecordStatement,
  other: RecordStatement,
  cueOf: (statement: RecordStatement) => string | null,
): WordingMatch | null {
  const [own, theirs] = [wordsOf(statement).slice(0, wordsMax), wordsOf(other).slice(0, wordsMax)];
  const [telling, counterpart] = [own, theirs].map((words) => words.filter((word) => !fillers.has(word)));
  if (!telling || !counterpart) return null;
  const known = new Set(telling);
  if (counterpart.filter((word) => known.has(word)).length < sharedMin) return null;
  const shared = commonInOrder(telling, counterpart);
  if (shared < sharedMin) return null;
  const alike = shared / Math.min(telling.length, counterpart.length);
  const speakers = compareSpeakers(statement, other);
  if (alike < alikeMin[speakers]) return null;
  if (speakers === 'otherSpeaker' && shared < otherSpeakerWords) return null;

  const changes: WordingChange[] = [];
  if (negationDiffers(own, theirs)) changes.push('negation');
  const common = commonInOrder(own, theirs);
  if (common < own.length && common === theirs.length) changes.push('cut');
  else if (common < theirs.length && common === own.length) changes.push('longer');
  else if (common < own.length || common < theirs.length) changes.push('altered');
  if (statement.quote === 'indirect' && other.quote !== 'indirect') changes.push('into-quotes');
  if (statement.quote !== 'indirect' && other.quote === 'indirect') changes.push('out-of-quotes');
  const [cue, otherCue] = [cueOf(statement), cueOf(other)];
  if (cue !== null && otherCue !== null && cue !== otherCue && !(neutral.has(cue) && neutral.has(otherCue)))
    changes.push('other-cue');
  if (speakers === 'otherSpeaker') changes.push('other-speaker');
  return { alike: Math.round(100 * alike) / 100, changes };
}
