/**
 * What a trained reader says of one sentence, and the interface of such a reader. Positions are given twice: as indices of the
 * sentence's words (`first`, `last`, with `last` exclusive) and as UTF-16 offsets of the text (`start`, `end`).
 */
import type { Immutable } from './immutable.ts';
import type { Upos } from './language.ts';
import type { Problem } from './problem.ts';

/** A word as written, and where it stands in its text. */
export type Word = Immutable<{ text: string; start: number; end: number }>;

/** Words of a sentence that stand together. */
export type WordRange = Immutable<{ first: number; last: number; start: number; end: number }>;

/** `head` is an index into the sentence's words, −1 for its root; `deprel` a Universal Dependencies relation without subtype. */
export type ReadWord = Immutable<{
  start: number;
  end: number;
  upos: Upos;
  lemma: string;
  head: number;
  deprel: string;
  /** −3 (did not happen) to 3 (happened), as in UDS-IH2; it means something for verbs and predicates only. */
  factuality: number;
}>;

/**
 * A name: `group` is the wide class (PER, ORG, PLACE …), `type` the finer one; `confidence` 0–1 is of the group, `shares` what
 * each group has (0–1 together at most).
 */
export type ReadName = Immutable<
  WordRange & { type: string; group: string; confidence: number; shares: Record<string, number> }
>;

/**
 * A mention as reports on conflict mark them: parties, persons, places and things by name, by description ("the families of the
 * victims") or by pronoun, with articles and titles; `type` is one of the model's `mentions` (`organisation`, `weapon` …).
 */
export type ReadMention = Immutable<WordRange & { type: string }>;

/** A predicate, the index of its word, with its PropBank roles in order. */
export type ReadFrame = Immutable<{
  word: number;
  start: number;
  end: number;
  factuality: number;
  roles: (WordRange & { label: string })[];
}>;

/** Who says what in the sentence: `word` is the head of the cue, `content` one or more fragments of what is said. */
export type ReadAttribution = Immutable<{
  word: number;
  cue: WordRange;
  source: WordRange | null;
  content: WordRange[];
  confidence: number;
}>;

export type SentenceReading = Immutable<{
  words: ReadWord[];
  names: ReadName[];
  mentions: ReadMention[];
  frames: ReadFrame[];
  attributions: ReadAttribution[];
  /** `long-sentence` where it was read in parts; `long-word`, `other-script` for words that the model can make little of. */
  problems: Problem[];
}>;

/** A trained reader. Each sentence is read by itself: what else is asked about changes nothing. */
export interface SentenceReader {
  /** Name and version of the weights, part of `reading.reader`. */
  readonly name: string;
  /** Readings of `sentences`, in order. Rejects only where the model cannot run. */
  read(sentences: readonly (readonly Word[])[]): Promise<readonly SentenceReading[]>;
}
