/** Demands told by "must": "The envoy said that Ostria must withdraw" is a REQUEST, its trigger the modal. */
import type { Sense } from '../en/events/senses.ts';
import { stretchStart } from './stretches.ts';
import { subjectsOf } from './subjects.ts';
import { addArgument, type Draft, startDraft } from './drafts.ts';
import type { Phrases } from './phrases.ts';
import type { Prose } from './prose.ts';
import type { Trigger } from './triggers.ts';
import { verbGroupAt } from './verb-groups.ts';
import { mayFill } from './verb-roles.ts';

const saying = /^(?:said|says|say|insist(?:s|ed)?|announced|stated|states|declared|stressed|told|added|warned|argued)$/;
const sense: Sense = { type: 'REQUEST', mode: null, frame: 'speak', when: {}, weight: 0.55 };

/** `drafts` with a REQUEST for every "must" that a saying verb stands over. */
export function findDemands(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): Draft[] {
  const added: Draft[] = [];
  for (const [token, word] of prose.words.entries()) {
    if (word !== 'must' || prose.stretchOf[token] === -1 || drafts.some((draft) => draft.trigger.first === token))
      continue;
    const say = sayingBefore(prose, token);
    if (say < 0) continue;
    const trigger: Trigger = {
      first: token,
      last: token + 1,
      lemma: 'must',
      sense,
      group: null,
      subjects: [],
      objects: [],
      phrase: null,
    };
    const draft = startDraft(trigger, sense, 'accounts/demand');
    for (const phrase of subjectsOf(prose, phrases, verbGroupAt(prose, phrases, say)))
      if (mayFill(prose, draft, 'actor', phrase)) addArgument(prose, phrases, draft, 'actor', phrase);
    const asked = phrases.list[phrases.at[token - 1] ?? -1];
    if (!asked || asked.first < say || /^(?:i|we)$/.test(prose.words[asked.head] ?? '')) continue;
    if (mayFill(prose, draft, 'recipient', asked)) addArgument(prose, phrases, draft, 'recipient', asked);
    if (draft.arguments.length > 1) added.push(draft);
  }
  return added.length > 0 ? [...drafts, ...added].sort((a, b) => a.trigger.first - b.trigger.first) : [...drafts];
}

function sayingBefore(prose: Prose, token: number): number {
  const start = stretchStart(prose, token);
  for (let index = token - 1; index >= start && token - index < 16; index -= 1) {
    if (saying.test(prose.words[index] ?? '')) return index;
    if (prose.tags[index] === 'VERB') return -1;
  }
  return -1;
}
