/** Speakers: which entity of the reading a source's words point at. */
import type { Span, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';

/** Words after which a name tells where, and not who: "a militia targeted in an attack in X". */
const whereabouts = /\b(?:in|at|near|on|into|across|over|outside|inside|around)\s+(?:the\s+)?$/i;

/** The entity that the words of `span` point at: a named person in it, else what covers most of it, else its first name. */
export function resolveEntity({ article, mentions }: EntityContext, span: Span): string | null {
  const inside = mentions.filter(
    (mention) => mention.entity !== null && span.start <= mention.start && mention.end <= span.end,
  );
  const person = inside.find((mention) => mention.kind === 'name' && mention.type === 'person');
  const whole = inside.find((mention) => mention.end - mention.start > 0.8 * (span.end - span.start));
  const other = inside.find(
    ({ kind, start }) => kind !== 'adjective' && !whereabouts.test(article.text.slice(span.start, start)),
  );
  return (person ?? whole ?? other)?.entity ?? null;
}

/** The source with its entity; a pronoun that is not resolved, and "the statement", point at the speaker before. */
export function findSpeaker(
  context: EntityContext,
  span: Span,
  previous: Statement['source'],
): NonNullable<Statement['source']> {
  const words = context.article.text.slice(span.start, span.end).toLowerCase();
  const goesOn = /^(?:he|she|they|it|the (?:statement|spokes(?:man|woman|person)|official))$/.test(words);
  const found = resolveEntity(context, span) ?? (words === 'they' ? subjectOf(context, span) : null);
  return { ...span, entity: found ?? (goesOn ? (previous?.entity ?? null) : null) };
}

/** "Members of the Front wave flags as they march": whom the words before a subordinate "they" name in its sentence. */
function subjectOf(context: EntityContext, span: Span): string | null {
  const { text } = context.article;
  const sentence = context.analysis.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (
    !sentence ||
    !/\b(?:as|while|when|after|before|because|since|until)\s+$/i.test(text.slice(sentence.start, span.start))
  )
    return null;
  const before = context.mentions.find(
    ({ start, end, entity, kind }) =>
      entity !== null && kind !== 'adjective' && sentence.start <= start && end <= span.start,
  );
  return before?.entity ?? null;
}
