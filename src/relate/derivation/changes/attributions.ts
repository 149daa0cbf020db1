/** Changed attributions: a claim told as a fact, words given to another speaker, a stronger or weaker verb of saying. */
import { type Change, cut, overlaps, type Span, type Statement } from '../../../model/index.ts';
import { stem } from '../../terms.ts';
import { type ChangeFinder, type Comparison, counterpartsOf, makeChange, quote, statementsIn } from '../comparison.ts';
import type { Side, TextSentence } from '../sentences.ts';
import { findSpeaker, mayBeSame, shareNames, type Speaker } from '../speakers.ts';

/** Stances that show that the writer does not vouch for what is said. */
const open: ReadonlySet<Statement['stance']> = new Set(['claim', 'deny', 'accuse']);

/** True where the words of the source name an outlet that the article credits: a report is no speaker. */
function isCredit(side: Side, { source }: Statement): boolean {
  return source !== null && side.reading.article.credits.some((credit) => overlaps(credit, source));
}

function attributedIn(side: Side, sentence: TextSentence): Statement[] {
  return statementsIn(side, sentence).filter(
    (statement) => (statement.cue !== null || statement.source !== null) && !isCredit(side, statement),
  );
}

function compareSentence(comparison: Comparison, sentence: TextSentence): Change[] {
  const { here, there, alignment } = comparison;
  const own = attributedIn(here, sentence);
  const changes: Change[] = [];
  for (const counterpart of counterpartsOf(alignment, sentence, 'here')) {
    const theirs = attributedIn(there, counterpart);
    const [first] = theirs;
    if (first && own.length === 0) {
      const severity = theirs.some((one) => open.has(one.stance)) ? 'critical' : 'major';
      const says = `told without its source: ${findSpeaker(there, first)?.label ?? quote(there, first.source ?? first.cue ?? counterpart)}`;
      changes.push(
        makeChange(comparison, { kind: 'dropped', what: 'attribution', severity, says }, sentence, counterpart),
      );
      continue;
    }
    for (const statement of own) {
      const match = theirs.find((one) => shareNames(findSpeaker(here, statement), findSpeaker(there, one)));
      if (!match?.cue || !statement.cue) continue;
      const verbs = [cut(here.reading.article.text, statement.cue), cut(there.reading.article.text, match.cue)].map(
        (verb) => stem(verb.toLowerCase()),
      ); // prettier-ignore
      if (verbs[0] === verbs[1] || statement.stance === match.stance) continue;
      const severity = open.has(statement.stance) !== open.has(match.stance) ? 'major' : 'minor';
      const says = `${quote(here, statement.cue)} stands for ${quote(there, match.cue)} in the source`;
      changes.push(
        makeChange(comparison, { kind: 'altered', what: 'attribution', severity, says }, statement.cue, match.cue),
      );
    }
  }
  return changes;
}

/** Share of the words of a statement that its counterpart in the source has. */
const scoreMin = 0.5;
/** Sentences of the source whose score is this much of the best may be its counterpart as well. */
const nearMin = 0.7;

/** Speakers of what is reported inside `content`. */
function reportedIn(side: Side, content: Span): (Speaker | null)[] {
  return side.reading.statements
    .filter(({ cue }) => cue !== null && content.start <= cue.start && cue.end <= content.end)
    .map((one) => findSpeaker(side, one));
}

/** Statements whose best counterpart in the source has another speaker. */
function findWrongSpeakers(comparison: Comparison): Change[] {
  const { here, there } = comparison;
  return here.reading.statements.flatMap((statement) => {
    const speaker = findSpeaker(here, statement);
    const [content] = statement.content;
    if (!speaker || !content || isCredit(here, statement)) return [];
    const words = here.sentences.flatMap((one) =>
      one.words.filter((word) => word.start >= content.start && word.end <= content.end),
    );
    const stems = new Set(words.filter((word) => word.content).map((word) => word.stem));
    if (stems.size < 3) return [];
    const near = comparison.findSource(stems).filter(({ shared, score }) => shared >= 2 && score >= scoreMin);
    const [best] = near;
    const heard = (sentence: TextSentence): (Speaker | null)[] =>
      attributedIn(there, sentence).map((one) => findSpeaker(there, one));
    const [first] = best ? heard(best.sentence) : [];
    // "The report said that X claimed …": X is among those who say it here.
    const own = [speaker, ...reportedIn(here, content)];
    const theirs = near
      .filter(({ score }) => score >= nearMin * (best?.score ?? 0))
      .flatMap(({ sentence }) => heard(sentence));
    if (!best || !first || theirs.some((one) => own.some((each) => mayBeSame(each, one)))) return [];
    const says = `given to ${speaker.label}; in the source ${first.label} says it`;
    return [
      makeChange(
        comparison,
        { kind: 'altered', what: 'attribution', severity: 'critical', says },
        content,
        best.sentence,
      ),
    ];
  });
}

export const findAttributionChanges: ChangeFinder = (comparison) => [
  ...[...new Set(comparison.alignment.pairs.map((pair) => pair.here))].flatMap((one) =>
    compareSentence(comparison, one),
  ),
  ...findWrongSpeakers(comparison),
];
