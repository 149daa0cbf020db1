/** Assembling: what the model says of the parts of a sentence, put together as one reading with offsets. */
import type { Problem, SentenceReading, Word, WordRange } from '../model/index.ts';
import type { Decoded } from './decode/sentence.ts';
import type { Lemmatiser } from './lemmas.ts';
import { wordUnitsMax } from './wordpiece.ts';

/** One part of a sentence: where it begins, and what was read; null for a part that was left unread. */
export interface ReadPart {
  readonly first: number;
  readonly last: number;
  readonly decoded: Decoded | null;
}

/**
 * The reading of a sentence out of its `parts`, which cover its words in order. The root of each later part hangs from the
 * first root as `parataxis`, so that a sentence has one root; words of unread parts have tag X.
 */
export function assembleSentence(
  words: readonly Word[],
  parts: readonly ReadPart[],
  lemmatise: Lemmatiser,
): SentenceReading {
  const root = parts[0]?.decoded?.heads.indexOf(-1) ?? 0;
  const range = (first: number, last: number): WordRange => ({
    first,
    last,
    start: words[first]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
  });
  const shift = ({ first, last }: { readonly first: number; readonly last: number }, by: number): WordRange =>
    range(first + by, last + by);
  return {
    words: parts.flatMap(({ first, last, decoded }) =>
      words.slice(first, last).map(({ text, start, end }, index) => {
        const upos = decoded?.upos[index] ?? 'X';
        const head = decoded?.heads[index] ?? -1;
        const isLaterRoot = head < 0 && first > 0;
        return {
          start,
          end,
          upos,
          lemma: lemmatise(text, upos),
          head: isLaterRoot ? root : head < 0 ? -1 : head + first,
          deprel: isLaterRoot ? (decoded ? 'parataxis' : 'dep') : (decoded?.deprels[index] ?? 'dep'),
          factuality: decoded?.factuality[index] ?? 0,
        };
      }),
    ),
    names: parts.flatMap(({ first, decoded }) =>
      (decoded?.names ?? []).map((name) => ({ ...name, ...shift(name, first) })),
    ),
    mentions: parts.flatMap(({ first, decoded }) =>
      (decoded?.mentions ?? []).map((mention) => ({ type: mention.type, ...shift(mention, first) })),
    ),
    frames: parts.flatMap(({ first, decoded }) =>
      (decoded?.frames ?? []).map(({ word, roles }) => {
        const { start, end } = range(first + word, first + word + 1);
        const factuality = decoded?.factuality[word] ?? 0;
        const moved = roles.map((role) => ({ label: role.label, ...shift(role, first) }));
        return { word: first + word, start, end, factuality, roles: moved };
      }),
    ),
    attributions: parts.flatMap(({ first, decoded }) =>
      (decoded?.attributions ?? []).map(({ word, cue, source, content, score }) => ({
        word: first + word,
        cue: shift(cue, first),
        source: source && shift(source, first),
        content: content.map((fragment) => shift(fragment, first)),
        confidence: 1 / (1 + Math.exp(-score)),
      })),
    ),
    problems: [...(parts.length > 1 ? [describeCut(words, parts)] : []), ...describeWords(words)],
  };
}

function describeCut(words: readonly Word[], parts: readonly ReadPart[]): Problem {
  const unread = parts.filter(({ decoded }) => !decoded).reduce((sum, { first, last }) => sum + last - first, 0);
  const rest = unread > 0 ? `, its last ${unread} words not at all` : '';
  const says = `a sentence of ${words.length} words (from ${words[0]?.start ?? 0}) was read in ${parts.length} parts${rest}`;
  return { code: 'long-sentence', says, severity: unread > 0 ? 'warning' : 'note' };
}

/** Notes on words that the model can make little of. */
function describeWords(words: readonly Word[]): Problem[] {
  const from = words[0]?.start ?? 0;
  const problems: Problem[] = [];
  const longest = words.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (longest > wordUnitsMax) {
    const says = `a word of ${longest} characters in the sentence from ${from} was read by its first ${wordUnitsMax}`;
    problems.push({ code: 'long-word', says, severity: 'note' });
  }
  const has = (letters: RegExp, text: string): boolean => letters.test(text.slice(0, wordUnitsMax));
  const foreign = words.filter(({ text }) => !has(latin, text) && has(letter, text)).length;
  // Nearly all sentences have none.
  const written = foreign === 0 ? 0 : words.filter(({ text }) => has(letter, text)).length;
  if (2 * foreign > written) {
    const says = `${foreign} of the ${written} words of the sentence from ${from} are in a script that the model does not know`;
    problems.push({ code: 'other-script', says, severity: 'note' });
  }
  return problems;
}

const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
