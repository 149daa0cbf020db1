/** Changed hedges: a possibility becomes a fact, "at least four" becomes "four", "claimed" loses its doubt. */
import type { Change } from '../../../model/index.ts';
import { type ChangeFinder, counterpartsOf, makeChange, quote } from '../comparison.ts';
import type { SentenceWord, TextSentence } from '../sentences.ts';

/** Words that leave open whether something is so. */
const doubts = new Set(
  `could may might would reportedly allegedly alleged apparently purportedly purported possibly perhaps likely unlikely suspected
  believed supposedly ostensibly unconfirmed unverified seemingly potential potentially presumed thought if unless`.split(
    /\s+/,
  ),
);
/** Words that leave open how much. */
const roughly = new Set(
  'about around approximately nearly almost roughly some least up largely mostly partly partially'.split(' '),
);

function find(sentence: TextSentence, list: ReadonlySet<string>): SentenceWord[] {
  return sentence.words.filter((word) => list.has(word.text) && word.quoted < 0);
}

export const findHedgeChanges: ChangeFinder = (comparison) => {
  const { here, there, alignment } = comparison;
  const changes: Change[] = [];
  for (const sentence of new Set(alignment.pairs.map((pair) => pair.here))) {
    const counterparts = counterpartsOf(alignment, sentence, 'here');
    const [best] = counterparts;
    if (!best) continue;
    for (const list of [doubts, roughly]) {
      const own = find(sentence, list);
      const theirs = counterparts.flatMap((one) => find(one, list));
      const [hedge] = theirs;
      const [newHedge] = own;
      if (hedge && own.length === 0) {
        const says = `${quote(there, hedge)} of the source is left out`;
        const severity = list === doubts ? 'major' : 'minor';
        changes.push(makeChange(comparison, { kind: 'dropped', what: 'hedge', severity, says }, sentence, hedge));
      } else if (newHedge && theirs.length === 0 && list === doubts) {
        const says = `${quote(here, newHedge)} is not in the source`;
        changes.push(makeChange(comparison, { kind: 'added', what: 'hedge', severity: 'minor', says }, newHedge, best));
      }
    }
  }
  return changes;
};
