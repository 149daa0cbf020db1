/** Prose: an article's tokens in the columns that the steps of this folder read, with what is known of each token. */
import type { Block, Mention, Span, Timex, Upos } from '../../model/index.ts';
import type { StatementContext } from '../context.ts';

/** A sentence as a range of tokens `[first, last)`, with the kind of block that it stands in. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly kind: Block['kind'];
  /** True where nearly every word has a capital, so that capitals and tags tell little. */
  readonly titled: boolean;
}

/** All columns have one entry per token. */
export interface Prose {
  readonly context: StatementContext;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower case, straight apostrophes. */
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly Upos[];
  readonly capital: readonly boolean[];
  readonly stretches: readonly Stretch[];
  /** Index of the stretch of each token. */
  readonly stretchOf: readonly number[];
  /** The time expression that covers the token. */
  readonly timeOf: readonly (Timex | null)[];
  /** End (token index, exclusive) of the name that begins at or covers the token; 0 where there is none. */
  readonly nameEnd: readonly number[];
  /** Mentions that cover the token, longest first. */
  readonly mentionsOf: readonly (readonly Mention[])[];
}

const none: readonly Mention[] = [];

const timeWords =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|overnight)$/;

/** "last week" in an undated text is a time all the same. */
const units = /\s(?:day|week|weekend|month|year|night|quarter|spring|summer|autumn|fall|winter)s?$/i;

/** An editor's square brackets are read as round ones. */
const bracketOf: ReadonlyMap<string, string> = new Map([
  ['[', '('],
  [']', ')'],
]);

/** The columns of `context`'s article. Page furniture, bylines and datelines have no stretch: they tell no event. */
export function makeProse(context: StatementContext): Prose {
  const { article, analysis } = context;
  const { text, blocks } = article;
  const { tokens } = analysis;
  const words: string[] = [];
  const capital: boolean[] = [];
  for (const token of tokens) {
    const word = text.slice(token.start, token.end);
    words.push(bracketOf.get(word) ?? word.toLowerCase().replaceAll('’', "'"));
    capital.push(/^\p{Lu}/u.test(word));
  }
  const starts = tokens.map((token) => token.start);
  const ends = tokens.map((token) => token.end);
  const tags = tokens.map((token) => token.upos);
  const stretches: Stretch[] = [];
  const stretchOf: number[] = Array.from({ length: tokens.length }, () => -1);
  let block = 0;
  for (const range of analysis.sentenceTokens) {
    const [first = 0, last = 0] = range;
    const start = starts[first] ?? 0;
    while (block + 1 < blocks.length && (blocks[block]?.end ?? 0) <= start) block += 1;
    const kind = kindAt(blocks[block], start);
    if (kind === 'boilerplate' || kind === 'byline' || kind === 'dateline') continue;
    stretchOf.fill(stretches.length, first, last);
    stretches.push({ first, last, kind, titled: isTitled(words, capital, first, last) });
  }
  const timeOf: (Timex | null)[] = Array.from({ length: tokens.length }, () => null);
  for (const time of context.times) {
    // "former", "recent", "now" stand inside phrases like any other word.
    // "a five-month inquiry": a length with a hyphen qualifies what follows.
    const qualifies = time.type === 'DURATION' && /[-–]/.test(text.slice(time.start, time.end));
    const vague = time.value.endsWith('_REF') && !units.test(text.slice(time.start, time.end));
    if (!vague && !qualifies) forTokens(starts, ends, time, (index) => (timeOf[index] = time));
  }
  const names = context.mentions.filter((mention) => mention.kind === 'name');
  const nameEnd: number[] = Array.from({ length: tokens.length }, () => 0);
  for (const name of [...analysis.names, ...names]) {
    const covered: number[] = [];
    forTokens(starts, ends, name, (index) => covered.push(index));
    const end = (covered.at(-1) ?? -1) + 1;
    for (const index of covered) nameEnd[index] = Math.max(nameEnd[index] ?? 0, end);
  }
  const mentionsOf: (readonly Mention[])[] = Array.from({ length: tokens.length }, () => none);
  for (const mention of context.mentions) {
    forTokens(starts, ends, mention, (index) => {
      mentionsOf[index] = [...(mentionsOf[index] ?? none), mention].sort((a, b) => b.end - b.start - (a.end - a.start));
    });
  }
  const lemmas = tokens.map((token) => token.lemma);
  return {
    context,
    text,
    starts,
    ends,
    words,
    lemmas,
    tags,
    capital,
    stretches,
    stretchOf,
    timeOf,
    nameEnd,
    mentionsOf,
  };
}

function kindAt(block: Block | undefined, start: number): Block['kind'] {
  return block && block.start <= start && start < block.end ? block.kind : 'paragraph';
}

function isTitled(words: readonly string[], capital: readonly boolean[], first: number, last: number): boolean {
  let long = 0;
  let capitals = 0;
  for (let index = first; index < last; index += 1) {
    if (!/^[a-z]{4,}/.test(words[index] ?? '')) continue;
    long += 1;
    if (capital[index]) capitals += 1;
  }
  return long >= 3 && capitals / long > 0.85;
}

/** Calls `visit` with each token that lies in `span`. */
function forTokens(
  starts: readonly number[],
  ends: readonly number[],
  span: Span,
  visit: (index: number) => void,
): void {
  for (let index = tokenAt(starts, ends, span.start); index < starts.length; index += 1) {
    if ((starts[index] ?? 0) >= span.end) return;
    visit(index);
  }
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(starts: readonly number[], ends: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the token belongs to a time expression, or is a word that only names a time. */
export function isTime(prose: Prose, token: number): boolean {
  return prose.timeOf[token] != null || timeWords.test(prose.words[token] ?? '');
}

/** The span of tokens `[first, last)`. */
export function spanOf(prose: Prose, first: number, last: number): Span {
  return { start: prose.starts[first] ?? 0, end: prose.ends[last - 1] ?? 0 };
}
