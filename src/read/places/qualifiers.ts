/** What a place lies in, where the words behind it tell: "X, Country", "X, Texas", "X in Y Province". */
import { bearings, stateForms } from '../en/places/cue-words.ts';
import type { Candidate } from './candidates.ts';
import { foldName } from './fold.ts';
import { type GazetteerEntry, lookUpFolded } from './gazetteer.ts';
import type { Words } from './spans.ts';

/** `candidates`, in order, each with what it lies in where the words behind it tell. */
export function qualifyAll(words: Words, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => qualify(words, candidate, candidates[index + 1]));
}

/** `candidate` with what it lies in: "X, Country", "X, Texas", "X in Y Province", "X (Country)". */
function qualify(words: Words, candidate: Candidate, next: Candidate | undefined): Candidate {
  const mark = words.forms[candidate.last];
  if (mark === ',' || mark === '(') {
    const form = words.forms[candidate.last + 1] ?? '';
    const dotted = words.forms[candidate.last + 2] === '.' && !form.endsWith('.') ? `${form}.` : form;
    const name = stateForms.get(form) ?? stateForms.get(dotted);
    const entries = name ? lookUpFolded(foldName(name)) : next?.first === candidate.last + 1 ? next.entries : null;
    const state = candidate.entries[0]?.precision === 'country';
    const within = entries?.filter(
      (entry) => isOuter(entry) && !(state && entry.precision === 'country') && holds(entry, candidate.entries),
    );
    if (within && within.length > 0) return { ...candidate, within, cue: 1 };
  }
  const joined =
    words.lowers[candidate.last] === 'in' && candidate.entries[0]?.precision !== 'country' ? next : undefined;
  if (
    joined &&
    (joined.first === candidate.last + 1 ||
      (joined.first === candidate.last + 2 && bearings.has(words.lowers[candidate.last + 1] ?? '')))
  ) {
    const within = joined.entries.filter((entry) => isOuter(entry) && holds(entry, candidate.entries));
    if (within.length > 0) return { ...candidate, within, cue: Math.max(candidate.cue, 0.9) };
  }
  return candidate;
}

function isOuter(entry: GazetteerEntry): boolean {
  return entry.precision === 'country' || entry.precision === 'province' || entry.precision === 'region';
}

function holds(outer: GazetteerEntry, entries: readonly GazetteerEntry[]): boolean {
  return entries.some(
    (entry) =>
      entry.row !== outer.row &&
      entry.country === outer.country &&
      entry.precision !== 'country' &&
      (outer.precision !== 'province' || outer.admin1 === entry.admin1 || entry.admin1 === null),
  );
}
