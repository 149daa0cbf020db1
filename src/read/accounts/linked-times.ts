/** Linked times: an event that is told to follow or to coincide with another takes its time from that one, as implied. */
import type { When } from '../../model/index.ts';
import type { Draft } from './drafts.ts';
import { type Prose } from './prose.ts';
import { stretchEnd, stretchStart } from './stretches.ts';

/** How far behind the linking words the event may stand that they point at, in tokens. */
const reach = 9;
/** How far before the linking words the event may stand that they date. */
const span = 18;

/** Gives drafts without a time that of the event which "soon after", "in the wake of" or "coincided with" names. */
export function linkTimes(prose: Prose, drafts: readonly Draft[]): void {
  for (const stretch of prose.stretches) {
    for (let token = stretch.first; token < stretch.last; token += 1) {
      const length = followsAt(prose, token);
      if (length > 0) dateFollower(prose, drafts, token, token + length);
      else if (/^coincid(?:e|es|ed|ing)$/.test(prose.words[token] ?? '') && prose.words[token + 1] === 'with')
        dateTogether(prose, drafts, token);
    }
  }
}

/** Number of tokens of words at `token` that say "not long after"; 0 for none. "After" alone may mean decades. */
function followsAt(prose: Prose, token: number): number {
  const [one = '', two = '', three = '', four = ''] = prose.words.slice(token, token + 4);
  if (/^(?:soon|shortly|immediately|days|hours)$/.test(one) && two === 'after') return 2;
  if (one === 'in' && two === 'the' && /^(?:wake|aftermath)$/.test(three) && four === 'of') return 4;
  return 0;
}

function dateFollower(prose: Prose, drafts: readonly Draft[], from: number, after: number): void {
  const cause = firstBehind(drafts, after, reach);
  const when = cause?.time?.when;
  if (!cause || !when || cause.trigger.first >= stretchEnd(prose, from)) return;
  const opens = from - stretchStart(prose, from) <= 1;
  const follower = opens ? mainAfter(prose, drafts, cause) : nearestBefore(prose, drafts, from);
  if (!follower || follower.time || follower.trigger.first < stretchStart(prose, from)) return;
  follower.time = { when: coarsen(when), span: cause.time?.span ?? { start: 0, end: 0 } };
}

/** Two events told to coincide share the time of the one that has it. */
function dateTogether(prose: Prose, drafts: readonly Draft[], token: number): void {
  const [before, behind] = [nearestBefore(prose, drafts, token), firstBehind(drafts, token + 2, reach)];
  if (!before || !behind || behind.trigger.first >= stretchEnd(prose, token)) return;
  const [known, other] = before.time ? [before, behind] : [behind, before];
  if (!known.time || other.time) return;
  const { when, span: words } = known.time;
  other.time = { when: when && { ...when, how: 'implied' }, span: words };
}

/** Not long after a day means the month of it at best; after a month or a year, that month or year. */
function coarsen(when: When): When {
  const fine = when.precision !== 'month' && when.precision !== 'year';
  return fine
    ? { value: when.value.slice(0, 7), precision: 'month', how: 'implied' }
    : { value: when.value, precision: when.precision, how: 'implied' };
}

function firstBehind(drafts: readonly Draft[], token: number, most: number): Draft | undefined {
  return drafts.find(({ trigger }) => trigger.first >= token && trigger.first < token + most);
}

function nearestBefore(prose: Prose, drafts: readonly Draft[], token: number): Draft | undefined {
  const start = Math.max(stretchStart(prose, token), token - span);
  return drafts.findLast(({ trigger }) => trigger.first >= start && trigger.last <= token);
}

/** "Soon after the killing in Tarsk, lawmakers voted …": the first event behind the comma. */
function mainAfter(prose: Prose, drafts: readonly Draft[], cause: Draft): Draft | undefined {
  const end = stretchEnd(prose, cause.trigger.first);
  let comma = cause.trigger.last;
  while (comma < end && prose.words[comma] !== ',') comma += 1;
  return drafts.find(({ trigger }) => trigger.first > comma && trigger.first < end);
}
