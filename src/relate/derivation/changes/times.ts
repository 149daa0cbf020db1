/** Changed dates: when something happened is left out, or another day stands in its place. */
import { type Change, overlaps, type Timex } from '../../../model/index.ts';
import { gapInDays, rangeOf } from '../../days.ts';
import { type ChangeFinder, type Comparison, counterpartsOf, makeChange, quote } from '../comparison.ts';
import type { TextSentence } from '../sentences.ts';

const vague = /^(?:PRESENT|PAST|FUTURE)_REF$/;

function datesIn(times: readonly Timex[], sentence: TextSentence): Timex[] {
  return times.filter(
    (time) => (time.type === 'DATE' || time.type === 'TIME') && !vague.test(time.value) && overlaps(time, sentence),
  );
}

const isResolved = (time: Timex): boolean => rangeOf(time.value) !== null;

/** True where the two may mean the same day: one lies within the other, or one is not resolved. */
function agrees(a: Timex, b: Timex): boolean {
  const [one, other] = [rangeOf(a.value), rangeOf(b.value)];
  return !one || !other || gapInDays(one, other) === 0;
}

function sameWords(comparison: Comparison, a: Timex, b: Timex): boolean {
  const cut = (text: string, time: Timex): string => text.slice(time.start, time.end).toLowerCase();
  return cut(comparison.here.reading.article.text, a) === cut(comparison.there.reading.article.text, b);
}

export const findTimeChanges: ChangeFinder = (comparison) => {
  const { here, there, alignment } = comparison;
  const changes: Change[] = [];
  const told = new Set<Timex>();
  for (const sentence of new Set(alignment.pairs.map((pair) => pair.here))) {
    const own = datesIn(here.reading.times, sentence);
    const counterparts = counterpartsOf(alignment, sentence, 'here');
    const theirs = counterparts.flatMap((one) => datesIn(there.reading.times, one));
    // A date that the source has as well stands for no other one.
    const free = own.filter((one) => !theirs.some((time) => sameWords(comparison, one, time) || agrees(one, time)));
    for (const time of theirs) {
      if (told.has(time)) continue;
      told.add(time);
      if (own.some((one) => sameWords(comparison, one, time) || agrees(one, time))) continue;
      const elsewhere = here.reading.times.some((one) => isResolved(one) && isResolved(time) && agrees(one, time));
      const rival = isResolved(time) ? free.find(isResolved) : undefined;
      if (rival) {
        const says = `${quote(here, rival)} stands for ${quote(there, time)} in the source`;
        const severity = elsewhere ? 'major' : 'critical';
        changes.push(makeChange(comparison, { kind: 'altered', what: 'date', severity, says }, rival, time));
      } else {
        const says = `the time ${quote(there, time)} is left out`;
        const severity = elsewhere ? 'minor' : 'major';
        changes.push(makeChange(comparison, { kind: 'dropped', what: 'date', severity, says }, sentence, time));
      }
    }
  }
  return changes;
};
