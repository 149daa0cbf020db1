/**
 * Roles of the trained reader: where it gives a verb's arguments (ARG0 who does it, ARG1 who it is done to) and the rules found
 * nobody for that place, its argument is taken. The rules come first: on news they err less where they answer at all.
 */
import type { Role } from '../../model/index.ts';
import { frames } from '../en/events/senses.ts';
import { addArgument, type Draft } from './drafts.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, tokenAt } from './prose.ts';
import { mayFill } from './verb-roles.ts';

/** Fills actors and those affected that are missing in the verb drafts, from the predicates of the analysis. */
export function fillFrameRoles(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  const { predicates } = prose.context.analysis;
  if (predicates.length === 0) return;
  const byStart = new Map(predicates.map((predicate) => [predicate.start, predicate]));
  for (const draft of drafts) {
    const { group } = draft.trigger;
    const predicate = group && byStart.get(prose.starts[group.head] ?? -1);
    if (!predicate) continue;
    const frame = frames[draft.frame];
    fill(prose, phrases, draft, frame.subject, spanOfArg(predicate.args, 'ARG0'));
    fill(prose, phrases, draft, frame.object, spanOfArg(predicate.args, 'ARG1'));
  }
}

type Args = Prose['context']['analysis']['predicates'][number]['args'];

const spanOfArg = (args: Args, label: string): Args[number] | undefined => args.find((arg) => arg.label === label);

function fill(prose: Prose, phrases: Phrases, draft: Draft, role: Role | null, arg: Args[number] | undefined): void {
  if (!role || !arg || draft.arguments.some((argument) => argument.role === role)) return;
  const affected = role === 'recipient' || role === 'victim';
  if (affected && draft.arguments.some((argument) => argument.role === 'recipient' || argument.role === 'victim'))
    return;
  const phrase = headPhrase(prose, phrases, arg);
  if (phrase && mayFill(prose, draft, role, phrase)) addArgument(prose, phrases, draft, role, phrase);
}

/** The phrase that an argument's span begins with, over its possessor; null where it begins with something else. */
function headPhrase(prose: Prose, phrases: Phrases, { start, end }: Args[number]): Phrase | null {
  const first = tokenAt(prose.starts, prose.ends, start);
  for (let token = first; token < first + 3 && (prose.starts[token] ?? end) < end; token += 1) {
    let phrase = phrases.list[phrases.at[token] ?? -1];
    if (!phrase) continue;
    for (
      let next = phrases.list[phrase.index + 1];
      next?.possessor === phrase.index;
      next = phrases.list[next.index + 1]
    )
      phrase = next;
    return (prose.ends[phrase.head] ?? 0) <= end ? phrase : null;
  }
  return null;
}
