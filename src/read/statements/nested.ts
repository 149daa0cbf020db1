/** What others said, told inside a quotation: “The army told us that the road was safe,” the mayor said. */
import type { Span, Stance } from '../../model/index.ts';
import type { Analysis } from '../language.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import { type Line, makeLine } from './line.ts';
import { findQuotations, type Quotation } from './quotations.ts';

/** Who speaks already, and whoever is spoken to, say nothing new by "I say", "you know"; "he" and "they" point at nobody there. */
const speakers: ReadonlySet<string> = new Set(
  'i we you he she they it this that who which what one anyone someone somebody everybody people nobody no'.split(' '),
);
/** Thoughts and wishes inside a quotation are the speaker's talk. */
const told: ReadonlySet<Stance> = new Set<Stance>([
  'claim',
  'report',
  'acknowledge',
  'deny',
  'accuse',
  'demand',
  'vow',
  'threaten',
  'warn',
]);

/** The attributions inside the quotations that meet `sentence` (tokens `[first, last)`), each with its own line of words. */
export function findNested(
  text: string,
  analysis: Analysis,
  [first, last]: readonly [number, number],
  sentence: Span,
  quotations: readonly Quotation[],
): { readonly line: Line; readonly attribution: Attribution }[] {
  const { tokens } = analysis;
  return quotations.flatMap((quotation) => {
    const span = { start: Math.max(sentence.start, quotation.start), end: Math.min(sentence.end, quotation.end) };
    let from = first;
    while (from < last && (tokens[from]?.start ?? 0) < span.start) from += 1;
    let to = last;
    while (to > from && (tokens[to - 1]?.end ?? 0) > span.end) to -= 1;
    if (to - from < wordsMin) return [];
    const line = makeLine(text, analysis, [from, to], span, findQuotations(text, span));
    return findAttributions(line, false)
      .filter(({ source, frame, cue }) => {
        if (speakers.has(line.word(source[0])) || line.word(cue).endsWith('ing') || !told.has(frame.stance))
          return false;
        if (/^(?:can|could|would|will|should|may|might|must|to|not|n['’]t)$/.test(line.word(cue - 1))) return false;
        const says = frame.frames.some((item) => item === 'that' || item === 'of' || item === 'clause');
        return says && !/^(?:continue|show|find|add|call|ask)$/.test(line.lemma(cue));
      })
      .map((attribution) => ({ line, attribution }));
  });
}

const wordsMin = 5;
