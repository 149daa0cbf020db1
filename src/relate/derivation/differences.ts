/** Differences inside aligned sentences: runs of words that one side has and the other has not. */
import { addTo } from '../lists.ts';
import type { Span } from '../../model/index.ts';
import type { Alignment } from './alignment.ts';
import type { SentenceWord, TextSentence } from './sentences.ts';

/** Neighbouring words of one sentence that have no counterpart, with the sentences that they were looked for in. */
export interface Difference extends Span {
  readonly sentence: TextSentence;
  readonly words: readonly SentenceWord[];
  readonly counterparts: readonly TextSentence[];
}

/** A run may go on over this many words that both sides have ("of the"). */
const bridged = 1;

/** Runs of words of `sentence` without a counterpart that hold at least one content word, in order. */
function findRuns(sentence: TextSentence, counterparts: readonly TextSentence[]): Difference[] {
  const known = new Set(counterparts.flatMap((one) => one.words.map((word) => word.stem)));
  const runs: SentenceWord[][] = [];
  let run: SentenceWord[] = [];
  let bridge: SentenceWord[] = [];
  const close = (): void => {
    if (run.some((word) => word.content)) runs.push(run);
    run = [];
    bridge = [];
  };
  for (const word of sentence.words) {
    if (!known.has(word.stem)) {
      run.push(...bridge, word);
      bridge = [];
    } else if (run.length > 0) {
      bridge.push(word);
      if (bridge.length > bridged) close();
    }
  }
  close();
  return runs.map((words) => ({
    sentence,
    words,
    counterparts,
    start: words[0]?.start ?? sentence.start,
    end: words.at(-1)?.end ?? sentence.end,
  }));
}

function groupBy(alignment: Alignment, side: 'here' | 'there'): Map<TextSentence, TextSentence[]> {
  const groups = new Map<TextSentence, TextSentence[]>();
  const other = side === 'here' ? 'there' : 'here';
  for (const pair of alignment.pairs) addTo(groups, pair[side], pair[other]);
  return groups;
}

/** What the aligned sentences of the derived article say beyond their counterparts, and the other way round. */
export function findDifferences(alignment: Alignment): {
  readonly added: Difference[];
  readonly dropped: Difference[];
} {
  const runs = (side: 'here' | 'there'): Difference[] =>
    [...groupBy(alignment, side)]
      .sort((a, b) => a[0].index - b[0].index)
      .flatMap(([one, others]) => findRuns(one, others));
  return { added: runs('here'), dropped: runs('there') };
}
