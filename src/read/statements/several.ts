/** Several speakers of one statement: "X and Y said", "A, B and the council". Told only where each part stands by itself. */
import type { Mention, Span, Statement, Token } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import { tokenAt } from './extents.ts';
import { resolveEntity } from './speakers.ts';

type Speakers = NonNullable<Statement['speakers']>;

/** One part of a coordination: its own noun phrase, and what hangs on it. */
interface Part extends Span {
  /** Tokens `[first, last)` of the noun phrase alone. */
  readonly first: number;
  readonly last: number;
  /** The name, of whatever case, that ends the noun phrase; null where it ends in a common noun. */
  readonly name: Mention | null;
}

const nominal: ReadonlySet<Token['upos']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART', 'SYM']);
const joints = new Set(['and', '&']);
const pluralNouns = new Set(['police', 'people', 'troops', 'men', 'women']);

/** All who say it, in order, where the words of `source` name several; null where they name one, or do not tell. */
export function findSpeakers(context: EntityContext, source: Span): Speakers | null {
  const { tokens } = context.analysis;
  const first = tokenAt(tokens, source.start);
  const last = tokenAt(tokens, source.end - 1) + 1;
  for (let joint = first + 1; joint < last - 1; joint += 1) {
    if (!joints.has(wordAt(context, joint)) || insideName(context, tokens[joint])) continue;
    const left = readLeft(context, first, joint);
    const right = readPart(context, joint + 1, last);
    if (!left || !right || !standsAlone(context, right) || isOfOne(context, left, right)) return null;
    const speakers = [...left, right].map(({ start, end }) => ({
      ...{ start, end },
      entity: resolveEntity(context, { start, end }),
    }));
    const known = speakers.flatMap(({ entity }) => entity ?? []);
    return new Set(known).size === known.length ? speakers : null;
  }
  return null;
}

const wordAt = ({ article: { text }, analysis: { tokens } }: EntityContext, at: number): string =>
  text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase();

/** "The Bureau of Mines and Quarries": the "and" of one name. */
function insideName({ mentions }: EntityContext, joint: Span | undefined): boolean {
  return mentions.some(
    ({ kind, start, end }) => kind === 'name' && joint !== undefined && start < joint.start && joint.end < end,
  );
}

/** What stands before the "and": one part, names (or noun phrases with articles) with commas between, or a name with an apposition that a comma ends. */
function readLeft(context: EntityContext, first: number, joint: number): Part[] | null {
  const commas: number[] = [];
  for (let at = first; at < joint; at += 1) if (wordAt(context, at) === ',') commas.push(at);
  if (commas.length === 0) {
    const only = readPart(context, first, joint);
    return only?.last === joint && standsAlone(context, only) ? [only] : null;
  }
  const bounds = [first - 1, ...commas, joint];
  const parts = bounds.slice(0, -1).map((comma, index) => readPart(context, comma + 1, bounds[index + 1] ?? joint));
  const closed = commas.at(-1) === joint - 1;
  const listed = closed ? parts.slice(0, -1) : parts;
  const { tokens } = context.analysis;
  const whole = listed.flatMap((part, index) => (part && part.last === bounds[index + 1] ? [part] : []));
  const alike =
    whole.every(({ name }) => name !== null) ||
    whole.every(({ first: at, name }) => name?.type !== 'person' && tokens[at]?.upos === 'DET');
  if (whole.length === listed.length && alike) return whole;
  const [named] = parts;
  const comma = tokens[joint - 1];
  return closed && named?.name && comma ? [{ ...named, end: comma.start }] : null;
}

/** The noun phrase that opens tokens `[from, to)`, with all that follows it up to `to`; null where none does. */
function readPart(context: EntityContext, from: number, to: number): Part | null {
  const { tokens } = context.analysis;
  let last = from;
  let head = tokens[from];
  for (let bracket = false; last < to; last += 1) {
    const word = wordAt(context, last);
    if (word === '(' || word === ')') bracket = word === '(';
    else if (!bracket && !nominal.has(tokens[last]?.upos ?? 'X')) break;
    else if (!bracket) head = tokens[last];
  }
  const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
  if (last === from || start === undefined || end === undefined || !head) return null;
  const { start: at, end: behind } = head;
  const name = context.mentions.find(
    ({ kind, ...mention }) => (kind === 'name' || kind === 'pronoun') && mention.start <= at && behind <= mention.end,
  );
  return { start, end, first: from, last, name: name ?? null };
}

/** True for a name, for what has an article or a number, and for a noun in the plural: "residents", not "mayor". */
function standsAlone(context: EntityContext, { first, last, name }: Part): boolean {
  if (name) return true;
  const { tokens } = context.analysis;
  const opening = tokens[first]?.upos;
  if (opening === 'DET' || opening === 'NUM' || (opening === 'PRON' && last - first > 1)) return true;
  const head = tokens[last - 1];
  const word = wordAt(context, last - 1);
  if (head?.upos === 'PROPN') return last - first === 1 && /[^s]s$/.test(word);
  return head?.upos === 'NOUN' && (pluralNouns.has(word) || (word.endsWith('s') && head.lemma.toLowerCase() !== word));
}

/** "His wife and party leader Mara Orum", "U.S. and Ostrian officials": two words for one, or one noun for both. */
function isOfOne({ analysis: { tokens }, mentions }: EntityContext, left: readonly Part[], right: Part): boolean {
  const before = left.at(-1);
  if (!before) return true;
  if (!before.name && right.name?.kind === 'name' && tokens[right.first]?.upos !== 'DET')
    return right.name.type === 'person' && right.name.start > right.start;
  const described = mentions.some(({ kind, start }) => kind === 'adjective' && start === right.start);
  return described && !right.name && (before.name?.type === 'state' || before.name?.type === 'place');
}
