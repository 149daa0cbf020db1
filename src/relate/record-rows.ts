/** Rows of the record that come from one reading alone, with the record's ids: statements and relations. */
import {
  cut,
  makeEvidence,
  makeId,
  type Reading,
  type RecordRelation,
  type RecordStatement,
  type Span,
  type Term,
} from '../model/index.ts';
import type { RecordContext } from './events/index.ts';
import { makeStatementId } from './ids.ts';
import { compareTexts } from './order.ts';

type EntityOf = RecordContext['entityOf'];

/** The statements of `reading` as the record keeps them. */
export function buildStatements(reading: Reading, entityOf: EntityOf): RecordStatement[] {
  const { article } = reading;
  const idOf = new Map(reading.statements.map((statement) => [statement.id, makeStatementId(article.id, statement)]));
  const speak = <Party extends Span & { readonly entity: string | null }>(one: Party): Party & { quote: string } => ({
    ...one,
    entity: one.entity === null ? null : entityOf(article.id, one.entity),
    quote: cut(article.text, one),
  });
  const speaker = (one: Reading['statements'][number]['source']): RecordStatement['source'] => one && speak(one);
  const tell = (span: Span): Span & { quote: string } => ({ ...span, quote: cut(article.text, span) });
  return reading.statements.map(({ medium, behalf, condition, about, speakers, ...statement }) => ({
    ...statement,
    ...(medium && { medium: tell(medium) }),
    ...(behalf && { behalf: speak(behalf) }),
    ...(speakers && { speakers: speakers.map(speak) }),
    ...(condition && { condition: tell(condition) }),
    ...(about && { about: [...new Set(about.flatMap((id) => entityOf(article.id, id) ?? []))] }),
    id: idOf.get(statement.id) ?? statement.id,
    source: speaker(statement.source),
    cue: statement.cue && tell(statement.cue),
    to: speaker(statement.to),
    within: statement.within === null ? null : (idOf.get(statement.within) ?? null),
    content: statement.content.map(tell),
    article: article.id,
  }));
}

/** The relations that `reading` tells, one for each type and pair of entities, in order of id. */
export function buildRelations(reading: Reading, entityOf: EntityOf): RecordRelation[] {
  const { article } = reading;
  return mergeRelations(
    reading.relations.flatMap((relation) => {
      const [from, to] = [entityOf(article.id, relation.from), entityOf(article.id, relation.to)];
      if (from === null || to === null) return [];
      const evidence = [makeEvidence(article, relation)];
      return [
        {
          id: makeId('rel', relation.type, from, to),
          type: relation.type,
          from,
          to,
          role: relation.role ?? null,
          ...(relation.term && { terms: [datedBy(article, relation.term)] }),
          evidence,
        },
      ];
    }),
  );
}

const datedBy = (
  article: Reading['article'],
  { status, since, until, ...span }: Term,
): NonNullable<RecordRelation['terms']>[number] => ({
  status,
  since,
  until,
  evidence: makeEvidence(article, span),
});

/** One relation for each id, with all evidence in order of article and place; the role that stands first. */
export function mergeRelations(relations: readonly RecordRelation[]): RecordRelation[] {
  const merged = new Map<string, RecordRelation>();
  const sorted = [...relations].sort((a, b) => compareTexts(a.id, b.id) || compareEvidence(a, b));
  for (const relation of sorted) {
    const known = merged.get(relation.id);
    if (!known) merged.set(relation.id, relation);
    else
      merged.set(relation.id, {
        ...known,
        role: known.role ?? relation.role,
        ...(known.terms || relation.terms ? { terms: [...(known.terms ?? []), ...(relation.terms ?? [])] } : {}),
        evidence: [...known.evidence, ...relation.evidence],
      });
  }
  return [...merged.values()];
}

function compareEvidence(a: RecordRelation, b: RecordRelation): number {
  const [one, other] = [a.evidence[0], b.evidence[0]];
  return compareTexts(one?.article ?? '', other?.article ?? '') || (one?.start ?? 0) - (other?.start ?? 0);
}
