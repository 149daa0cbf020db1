/** Addressees: whom something is told, behind a verb with a listener. */
import { questions } from './behind-cues.ts';
import type { Line } from './line.ts';
import { type Range, sourceAfter } from './sources.ts';

/** Verbs with a listener: "told the council that". */
const listeners = new Set(
  'tell warn urge ask accuse blame call remind inform notify assure reassure advise promise encourage implore beg invite instruct direct press order'.split(
    ' ',
  ),
);

/** "…," X told Y: the listener behind the cue. */
export function listenerOf(line: Line, cue: number, after: number): Range | null {
  const phrase = after === cue + 1 ? sourceAfter(line, cue) : null;
  return phrase && cutAddressee(line, phrase);
}

/** The listener behind a cue ("told the council that"), and the token behind it; no listener and `from` where none stands there. */
export function findAddressee(
  line: Line,
  cue: number,
  from: number,
): { readonly to: Range | null; readonly at: number } {
  const none = { to: null, at: from };
  const calls = line.lemma(cue) === 'call';
  if (!listeners.has(line.lemma(cue)) || (calls && line.word(from) !== 'on')) return none;
  const at = calls ? from + 1 : from;
  const opens = ['that', 'for', 'of'].includes(line.word(at)) || questions.has(line.word(at));
  const phrase = opens ? null : sourceAfter(line, at - 1);
  // "warned on Saturday that": when, and not whom.
  if (!phrase || phrase[0] !== at || line.tag(at) === 'ADP') return { to: null, at };
  const cut = cutAddressee(line, phrase);
  const charged = ['accuse', 'blame'].includes(line.lemma(cue));
  const end = charged ? behindApposition(line, cut[1]) : cut[1];
  const object = charged ? !['of', 'for'].includes(line.word(end)) : endsWithObject(line, cue, end);
  return object ? { to: null, at } : { to: [cut[0], end], at: end };
}

/** "accused the leader, Kim Orum, of": the "of" behind an apposition; `at` itself where none stands there. */
function behindApposition(line: Line, at: number): number {
  if (line.word(at) !== ',') return at;
  for (let next = at + 1; next < Math.min(line.last, at + 9); next += 1) {
    if (line.tag(next) === 'VERB' || line.quoted(next)) return at;
    if (line.word(next) === ',' && ['of', 'for'].includes(line.word(next + 1))) return next + 1;
  }
  return at;
}

/** "promised a veto", "ordered an inquiry and left": nothing is said to what stands behind these verbs alone. */
function endsWithObject(line: Line, cue: number, end: number): boolean {
  if (!['promise', 'advise', 'urge', 'press', 'direct', 'encourage'].includes(line.lemma(cue))) return false;
  return (
    end >= line.last ||
    (line.tag(end) === 'PUNCT' && !line.quoted(end)) ||
    ['and', 'but', 'in', 'on'].includes(line.word(end))
  );
}

/** An addressee is short: it ends before a comma, "that", "of", "for", or "to". */
function cutAddressee(line: Line, [first, last]: Range): Range {
  for (let at = first; at < last; at += 1) {
    if (['of', 'for', 'to', ',', 'that'].includes(line.word(at)) && at > first) return [first, at];
  }
  return [first, last];
}
