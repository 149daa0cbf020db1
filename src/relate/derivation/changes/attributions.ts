/** Changed attributions: a claim told as a fact, words given to another speaker, a stronger or weaker verb of saying. */
import { type Change, cut, overlaps, type Statement } from '../../../model/index.ts';
import { foldName } from '../../names.ts';
import { stem } from '../../terms.ts';
import { type ChangeFinder, type Comparison, counterpartsOf, makeChange, quote, statementsIn } from '../comparison.ts';
import type { Side, TextSentence } from '../sentences.ts';

/** Stances that show that the writer does not vouch for what is said. */
const open: ReadonlySet<Statement['stance']> = new Set(['claim', 'deny', 'accuse']);

/** Words for the source of a statement: the names of its entity, or the words themselves; null where nobody is named. */
function namesOf(side: Side, statement: Statement): Set<string> | null {
  const { source } = statement;
  if (!source) return null;
  const { reading } = side;
  const entity = reading.entities.find((one) => one.id === source.entity);
  const names = entity ? [entity.name, ...entity.aliases] : [cut(reading.article.text, source)];
  return new Set(names.flatMap((name) => foldName(name).split(' ')).filter((word) => word.length > 2));
}

function sharesSpeaker(one: Set<string> | null, other: Set<string> | null): boolean {
  return !one || !other || [...one].some((word) => other.has(word));
}

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
      const says = `told without its source: ${quote(there, first.source ?? first.cue ?? counterpart)}`;
      changes.push(
        makeChange(comparison, { kind: 'dropped', what: 'attribution', severity, says }, sentence, counterpart),
      );
      continue;
    }
    for (const statement of own) {
      const match = theirs.find((one) => sharesSpeaker(namesOf(here, statement), namesOf(there, one)));
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

/** Statements whose best counterpart in the source has another speaker. */
function findWrongSpeakers(comparison: Comparison): Change[] {
  const { here, there } = comparison;
  return here.reading.statements.flatMap((statement) => {
    const speaker = namesOf(here, statement);
    const [content] = statement.content;
    if (!speaker || !content || isCredit(here, statement)) return [];
    const words = here.sentences.flatMap((one) =>
      one.words.filter((word) => word.start >= content.start && word.end <= content.end),
    );
    const stems = new Set(words.filter((word) => word.content).map((word) => word.stem));
    if (stems.size < 3) return [];
    const [best] = comparison.findSource(stems);
    if (!best || best.shared < 2 || best.score < 0.5) return [];
    const theirs = attributedIn(there, best.sentence);
    const [first] = theirs;
    if (!first?.source || theirs.some((one) => sharesSpeaker(speaker, namesOf(there, one)))) return [];
    // The same words by a described speaker ("the official") cannot be told apart from the names.
    const says = `given to ${quote(here, statement.source ?? content)}; in the source ${quote(there, first.source)} says it`;
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
