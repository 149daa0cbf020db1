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
    for (const counterpart of counterpartsOf(alignment, sentence, 'here')) {
      for (const time of datesIn(there.reading.times, counterpart)) {
        if (told.has(time)) continue;
        told.add(time);
        if (own.some((one) => sameWords(comparison, one, time) || agrees(one, time))) continue;
        const elsewhere = here.reading.times.some(
          (one) => rangeOf(one.value) !== null && rangeOf(time.value) !== null && agrees(one, time),
        ); // prettier-ignore
        const rival = own.find((one) => rangeOf(one.value) !== null && rangeOf(time.value) !== null);
        if (rival) {
          const says = `${quote(here, rival)} stands for ${quote(there, time)} in the source`;
          changes.push(
            makeChange(
              comparison,
              { kind: 'altered', what: 'date', severity: elsewhere ? 'major' : 'critical', says },
              rival,
              time,
            ),
          ); // prettier-ignore
        } else {
          const says = `the time ${quote(there, time)} is left out`;
          changes.push(
            makeChange(
              comparison,
              { kind: 'dropped', what: 'date', severity: elsewhere ? 'minor' : 'major', says },
              sentence,
              time,
            ),
          ); // prettier-ignore
        }
      }
    }
  }
  return changes;
};
