/** Changed numbers: another figure for the same thing, a figure left out, a figure that the source does not have. */
import { type Change, overlaps, type Span } from '../../../model/index.ts';
import { type ChangeFinder, type Comparison, counterpartsOf, makeChange, quote } from '../comparison.ts';
import type { Side, TextSentence } from '../sentences.ts';

interface Figure extends Span {
  readonly value: string;
  /** Stem of what is counted: the next word that is no function word. */
  readonly counted: string | null;
}

const written: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)] as const)
    .concat([
      ['dozens', 'dozens'],
      ['scores', 'scores'],
      ['hundreds', 'hundreds'],
      ['thousands', 'thousands'],
    ]) // prettier-ignore
    // "one" is mostly no figure.
    .filter(([word]) => word !== 'one' && word !== 'zero'),
);

const functionWords = new Set('of the a an other more than at least were was are is in'.split(' '));

/** The figures of `sentence` that are not part of a date. */
function findFigures(side: Side, sentence: TextSentence): Figure[] {
  const times = side.reading.times.filter((time) => overlaps(time, sentence));
  return sentence.words.flatMap((word, index) => {
    const value = written.get(word.text) ?? (/^\p{N}/u.test(word.text) ? word.text : undefined);
    if (value === undefined || times.some((time) => overlaps(time, word))) return [];
    const next = sentence.words.slice(index + 1, index + 4).find((one) => !functionWords.has(one.text));
    return [{ start: word.start, end: word.end, value, counted: next?.stem ?? null }];
  });
}

/** The figures of a whole side, by value. */
function collectValues(side: Side): Set<string> {
  const all = [...side.sentences, ...(side.headline ? [side.headline] : [])];
  return new Set(all.flatMap((sentence) => findFigures(side, sentence).map((figure) => figure.value)));
}

function compareSentence(
  comparison: Comparison,
  sentence: TextSentence,
  known: { here: Set<string>; there: Set<string> },
): Change[] {
  const counterparts = counterpartsOf(comparison.alignment, sentence, 'here');
  const own = findFigures(comparison.here, sentence);
  const theirs = counterparts.flatMap((one) => findFigures(comparison.there, one));
  const values = new Set(theirs.map((figure) => figure.value));
  const changes: Change[] = [];
  const replaced = new Set<Figure>();
  for (const figure of own) {
    if (values.has(figure.value)) continue;
    const rival = theirs.find(
      (one) => one.counted !== null && one.counted === figure.counted && !own.some(({ value }) => value === one.value),
    ); // prettier-ignore
    if (rival) {
      replaced.add(rival);
      const says = `${quote(comparison.here, figure)} stands for ${quote(comparison.there, rival)} in the source`;
      changes.push(
        makeChange(comparison, { kind: 'altered', what: 'number', severity: 'critical', says }, figure, rival),
      );
    } else if (!known.there.has(figure.value)) {
      const says = `the figure ${quote(comparison.here, figure)} is not in the source`;
      changes.push(makeChange(comparison, { kind: 'added', what: 'number', severity: 'major', says }, figure, null));
    }
  }
  for (const figure of theirs) {
    if (replaced.has(figure) || known.here.has(figure.value)) continue;
    const says = `the figure ${quote(comparison.there, figure)} is left out`;
    changes.push(
      makeChange(comparison, { kind: 'dropped', what: 'number', severity: 'major', says }, sentence, figure),
    );
  }
  return changes;
}

export const findNumberChanges: ChangeFinder = (comparison) => {
  const known = { here: collectValues(comparison.here), there: collectValues(comparison.there) };
  const aligned = new Set(comparison.alignment.pairs.map((pair) => pair.here));
  return [...aligned].flatMap((sentence) => compareSentence(comparison, sentence, known));
};
