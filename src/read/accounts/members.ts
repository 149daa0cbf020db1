/** Members: "Marsh Front commander Ada Velin" is a person of a body, and what one of them does or suffers is the body's too. */
import type { Mention, Role } from '../../model/index.ts';
import type { Draft } from './drafts.ts';
import { powerTypes, headWords } from './parties.ts';
import type { Prose } from './prose.ts';

/** The role of the body whose member has the role. */
const roleOfBody: ReadonlyMap<Role, Role> = new Map([
  ['actor', 'actor'],
  ['recipient', 'recipient'],
  ['victim', 'recipient'],
]);

/** The words between body and name: an office, with words that tell it closer ("political chief", "spokesman Col."). */
const office = new RegExp(String.raw`^\s+(?:[\p{L}-]+\s+){0,3}?(?:${headWords})\b`, 'u');

/**
 * Adds the body that a person's office names to what the person does or suffers. The words of the person's argument then begin
 * at the office, so that each has its own. What somebody once was ("former") counts for nothing.
 */
export function addBodies(prose: Prose, drafts: readonly Draft[]): void {
  const { mentions } = prose.context;
  const bodies = mentions.filter(({ entity, type }) => entity !== null && type !== 'state' && powerTypes.has(type));
  if (bodies.length === 0) return;
  const names = mentions.filter(({ kind, type, entity }) => kind === 'name' && type === 'person' && entity !== null);
  for (const draft of drafts) {
    for (const [index, argument] of draft.arguments.entries()) {
      const role = roleOfBody.get(argument.role);
      const name = role && names.find((each) => each.entity === argument.entity && isInside(each, argument));
      if (!role || !name || argument.start === name.start) continue;
      const body = bodies.find((each) => isInside(each, argument) && each.end < name.start);
      if (!body || !office.test(prose.text.slice(body.end, name.start))) continue;
      if (/\b(?:former|ex-?|late|then)\s*$/iu.test(prose.text.slice(Math.max(0, body.start - 10), body.start)))
        continue;
      if (draft.arguments.some((other) => other.entity === body.entity && other.role === role)) continue;
      const start = body.end + (/^\s+/.exec(prose.text.slice(body.end, name.start))?.[0].length ?? 0);
      draft.arguments[index] = { ...argument, start };
      draft.arguments.push({ role, start: body.start, end: body.end, entity: body.entity });
    }
  }
}

const isInside = (inner: Pick<Mention, 'start' | 'end'>, outer: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
