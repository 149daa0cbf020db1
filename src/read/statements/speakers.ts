/** Speakers: which entity of the reading a source's words point at. */
import type { Span, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';

/** The entity that the words of `span` point at: a named person in it, else what covers most of it, else its first name. */
export function resolveEntity({ mentions }: EntityContext, span: Span): string | null {
  const inside = mentions.filter(
    (mention) => mention.entity !== null && span.start <= mention.start && mention.end <= span.end,
  );
  const person = inside.find((mention) => mention.kind === 'name' && mention.type === 'person');
  const whole = inside.find((mention) => mention.end - mention.start > 0.8 * (span.end - span.start));
  return (person ?? whole ?? inside.find((mention) => mention.kind !== 'adjective'))?.entity ?? null;
}

/** The source with its entity; a pronoun that is not resolved, and "the statement", point at the speaker before. */
export function findSpeaker(
  context: EntityContext,
  span: Span,
  previous: Statement['source'],
): NonNullable<Statement['source']> {
  const words = context.article.text.slice(span.start, span.end).toLowerCase();
  const goesOn = /^(?:he|she|they|it|the (?:statement|spokes(?:man|woman|person)|official))$/.test(words);
  const found = resolveEntity(context, span);
  return { ...span, entity: found ?? (goesOn ? (previous?.entity ?? null) : null) };
}
