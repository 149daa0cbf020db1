/** Dates of events: the time expression that belongs to the trigger's clause. The publication date is never one. */
import type { Timex } from '../../model/index.ts';
import { makeWhen } from '../times/when.ts';
import { stretchEnd, stretchStart } from './stretches.ts';
import type { Draft } from './drafts.ts';
import { putArgument } from './drafts.ts';
import { triggerSpan } from './noun-roles.ts';
import { type Prose, tokenAt } from './prose.ts';

/** Sets the time of each draft that has one in its sentence; a time goes to the trigger that it stands nearest to. */
export function setTimes(prose: Prose, drafts: readonly Draft[]): void {
  const owners = ownersOfTimes(prose, drafts);
  for (const draft of drafts) {
    const time = nearestTime(prose, draft, owners);
    if (!time) continue;
    const when = makeWhen(time, prose.context.article);
    if (!when) continue;
    draft.time = { when, span: { start: time.start, end: time.end } };
    putArgument(draft, 'time', time, null, triggerSpan(prose, draft));
  }
}

/** "the 2003 invasion": a time inside an event noun's own phrase is nobody else's. */
function ownersOfTimes(prose: Prose, drafts: readonly Draft[]): Map<Timex, Draft> {
  const owners = new Map<Timex, Draft>();
  for (const draft of drafts) {
    const { phrase, first } = draft.trigger;
    if (!phrase) continue;
    for (let token = Math.max(0, phrase.first - 2); token < first; token += 1) {
      const time = prose.timeOf[token];
      if (time && (token >= phrase.first || token === first - 1)) owners.set(time, draft);
    }
  }
  return owners;
}

function nearestTime(prose: Prose, draft: Draft, owners: ReadonlyMap<Timex, Draft>): Timex | null {
  const { trigger } = draft;
  const from = stretchStart(prose, trigger.first);
  const end = stretchEnd(prose, trigger.first);
  const centres = [trigger, ...draft.satellites];
  let best: Timex | null = null;
  let cost = 18;
  const startOffset = prose.starts[from] ?? 0;
  const endOffset = prose.ends[end - 1] ?? 0;
  for (const time of prose.context.times) {
    if (time.start >= endOffset) break;
    if (time.end <= startOffset || (time.type !== 'DATE' && time.type !== 'TIME') || !/^\d{3}/.test(time.value))
      continue;
    if (owners.has(time) && owners.get(time) !== draft) continue;
    const token = tokenAt(prose.starts, prose.ends, time.start);
    for (const centre of centres) {
      const found = distance(prose, token, centre.first, centre.last);
      if (found < cost) {
        cost = found;
        best = time;
      }
    }
  }
  return best;
}

/** Tokens between, with a price on each clause border and verb that lies between. A date that opens the sentence is near. */
function distance(prose: Prose, token: number, first: number, last: number): number {
  const low = token < first ? token : last;
  const high = token < first ? first : token;
  let cost = 0;
  let clause = false;
  for (let index = low; index < high; index += 1) {
    cost += 1;
    const word = prose.words[index] ?? '';
    // "the deadliest attack since a truce collapsed in January": the date is the clause's.
    if (clause && prose.tags[index] === 'VERB' && token > first) return Number.POSITIVE_INFINITY;
    clause ||= /^(?:since|after|before|until|when|while)$/.test(word);
    if (word === ';' || /^(?:that|which|who|after|before|while|when|since|following|as|but)$/.test(word)) cost += 7;
    else if (prose.tags[index] === 'VERB') cost += 4;
    else if (word === ',' || word === 'and') cost += 2;
  }
  if (token < first && token - stretchStart(prose, first) <= 1) cost = Math.min(cost, 12);
  return cost;
}
