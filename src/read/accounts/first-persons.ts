/** First persons: in somebody's mouth "I" is that somebody, and "we" the body that speaks, or that the speaker speaks for. */
import { type Argument, type Relation, type Statement, speakersOf } from '../../model/index.ts';
import { isOfClass } from '../en/events/noun-classes.ts';
import type { Draft } from './drafts.ts';
import { powerTypes } from './parties.ts';
import type { Prose } from './prose.ts';

const single = /^(?:I|[Mm]e)$/;
/** "US" is a state. */
const plural = /^(?:[Ww]e|WE|us|Us)$/;
/** "Our fighters", "our bases": what belongs to a body stands for it. */
const owned = /^[Oo]ur\s(?:\S+\s)*(\S+)$/;

/** Ties by which a person is one of a body, and says "we" of it. */
const belongs: ReadonlySet<Relation['type']> = new Set(['spokesperson_of', 'represents', 'leads', 'member_of']);

/** True for "I", "we", "me" and "us". */
export const isFirstPerson = (words: string): boolean => single.test(words) || plural.test(words);

/** Gives the arguments of `draft` that are first persons the speakers of `statement`, in whose content they stand; their words stay. */
export function nameFirstPersons(prose: Prose, draft: Draft, statement: Statement): void {
  const speakers = speakersOf(statement).flatMap(({ entity }) => entity ?? []);
  if (speakers.length === 0) return;
  draft.arguments = draft.arguments.flatMap((argument): Argument[] => {
    if (argument.entity !== null) return [argument];
    const words = prose.text.slice(argument.start, argument.end);
    const [alone] = speakers;
    if (single.test(words)) return speakers.length === 1 && alone ? [{ ...argument, entity: alone }] : [argument];
    const own = owned.exec(words)?.[1];
    const isOwn = own !== undefined && isOfClass(own.toLowerCase(), 'troops building territory');
    if (!plural.test(words) && !isOwn) return [argument];
    return [...new Set(speakers.map((speaker) => bodyOf(prose, statement, speaker)))].map((entity) => ({
      ...argument,
      entity,
    }));
  });
}

/** Whom `speaker` means by "we": the body spoken for, else the body of a person; else the speaker. */
function bodyOf({ context: { entities, relations } }: Prose, { source, behalf }: Statement, speaker: string): string {
  if (behalf?.entity && source?.entity === speaker) return behalf.entity;
  if (entities.find(({ id }) => id === speaker)?.type !== 'person') return speaker;
  const bodies = new Set(entities.filter(({ type }) => powerTypes.has(type)).map(({ id }) => id));
  const ties = relations.filter(
    ({ type, from, to, term }) => from === speaker && belongs.has(type) && bodies.has(to) && term?.status !== 'former',
  );
  const body = ties.find(({ type }) => type !== 'member_of')?.to ?? ties[0]?.to;
  if (body === undefined) return speaker;
  // The head of a front's council says "we" of the front.
  return relations.find(({ type, from, to }) => type === 'part_of' && from === body && bodies.has(to))?.to ?? body;
}
