/** Dates of events: the time expression that belongs to the trigger's clause. The publication date is never one. */
import type { Timex } from '../../model/index.ts';
import { cues } from '../en/cues/verbs.ts';
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
    if (!when && !isOpen(time)) continue;
    draft.time = { when, span: { start: time.start, end: time.end } };
    putArgument(draft, 'time', time, null, triggerSpan(prose, draft));
  }
}

/** "Monday", "in July" in an article of unknown date: the words are kept, their day is open (`XXXX-WXX-1`, `XXXX-07`). */
function isOpen(time: Timex): boolean {
  return /^XXXX-(?:WXX-\d|\d{2}(?:-\d{2})?)(?:$|T)/.test(time.value);
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

/** "On Monday the ministry denied that …", "said on Monday that …": that is when it was said. */
function isOfSpeech(prose: Prose, time: number, low: number): boolean {
  const isCue = (token: number): boolean =>
    prose.tags[token] === 'VERB' && cues.has(prose.lemmas[token] ?? '') && prose.words[token] !== 'show';
  let before = time - 1;
  while (before > low && /^(?:on|late|early|this|last)$/.test(prose.words[before] ?? '')) before -= 1;
  let after = time + 1;
  while (prose.timeOf[after] && prose.timeOf[after] === prose.timeOf[time]) after += 1;
  return isCue(before) || isCue(after);
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
    if (time.end <= startOffset || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if (!/^\d{3}/.test(time.value) && !isOpen(time)) continue;
    if (owners.has(time) && owners.get(time) !== draft) continue;
    const token = tokenAt(prose.starts, prose.ends, time.start);
    if (isOfSpeech(prose, token, from) && !centres.some((centre) => isBeside(centre, token))) continue;
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

/** True where nothing but a preposition stands between. */
function isBeside({ first, last }: { readonly first: number; readonly last: number }, token: number): boolean {
  return Math.min(Math.abs(token - last), Math.abs(first - token - 1)) <= 2;
}

const rising = /^(?:rises?|rose|risen|climbs?|climbed|grew|grown|jumped|reached|fell|fallen)$/;

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
    // "was paused in May, after the deaths of …": the date is when it was paused.
    if (word === 'after' && token < first && low > stretchStart(prose, first) + 2) return Number.POSITIVE_INFINITY;
    // "the toll of the attack rose to 17 on Wednesday": that is when it rose.
    if (token > first && rising.test(word)) return Number.POSITIVE_INFINITY;
    if (word === ';' || /^(?:that|which|who|after|before|while|when|since|following|as|but)$/.test(word)) cost += 7;
    else if (prose.tags[index] === 'VERB') cost += 4;
    else if (word === ',' || word === 'and') cost += 2;
  }
  if (token < first && token - stretchStart(prose, first) <= 1) cost = Math.min(cost, 12);
  return cost;
}
