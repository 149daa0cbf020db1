/** Places of events: the place that the words around the trigger name. Datelines and bare mentions never count. */
import { attachedTo } from './attachments.ts';
import { stretchStart } from './stretches.ts';
import type { Draft } from './drafts.ts';
import { putArgument } from './drafts.ts';
import { triggerSpan } from './noun-roles.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';

const locative: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'around',
  'across',
  'throughout',
  'off',
  'over',
  'along',
  'within',
  'into',
  'on',
  'north',
  'south',
  'east',
  'west',
]);

/** Sets the place of each draft from the phrases behind its trigger, its satellites, then what qualifies it. */
export function setPlaces(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { trigger } = draft;
    const tokens = [trigger.last - 1, ...draft.satellites.map((satellite) => satellite.last - 1)];
    let phrase: Phrase | null = null;
    for (const token of tokens) phrase ??= placeAfter(prose, phrases, token);
    phrase ??= openingPlace(prose, phrases, draft);
    phrase ??= recipientPlace(prose, phrases, draft);
    if (phrase) {
      const span = placeSpan(prose, namedIn(prose, phrases, phrase));
      draft.place = { span: { start: span.start, end: span.end }, geonameId: span.geonameId };
      if (!draft.arguments.some((argument) => argument.start < span.end && span.start < argument.end)) {
        putArgument(draft, 'place', { start: span.start, end: span.end }, span.entity, triggerSpan(prose, draft));
      }
      continue;
    }
    const given = draft.arguments.find((argument) => argument.role === 'place');
    if (given)
      draft.place = {
        span: { start: given.start, end: given.end },
        geonameId: geonameAt(prose, given.start, given.end),
      };
  }
}

function placeAfter(prose: Prose, phrases: Phrases, token: number): Phrase | null {
  for (const { preposition, phrase } of attachedTo(prose, phrases, token, 6)) {
    if (phrase.first > token + 22) return null;
    if (locative.has(preposition) && isPlacePhrase(prose, phrase)) return phrase;
  }
  return null;
}

/** "In Tarsk on Monday, gunmen attacked …": a place that opens the sentence. */
function openingPlace(prose: Prose, phrases: Phrases, draft: Draft): Phrase | null {
  const start = stretchStart(prose, draft.trigger.first);
  if (!/^(?:in|at|near|across|outside|inside)$/.test(prose.words[start] ?? '')) return null;
  const phrase = phrases.list[phrases.at[start + 1] ?? -1];
  return phrase && phrase.last < draft.trigger.first && isPlacePhrase(prose, phrase) ? phrase : null;
}

/** What was struck may itself be a place: "bombed Tarsk", "the attack on the airbase". */
function recipientPlace(prose: Prose, phrases: Phrases, draft: Draft): Phrase | null {
  if (draft.type !== 'ASSAULT' && draft.type !== 'COERCE') return null;
  for (const argument of draft.arguments) {
    if (argument.role !== 'recipient' && argument.role !== 'destination') continue;
    const phrase = phrases.list.find(
      (each) => (prose.starts[each.first] ?? 0) <= argument.start && argument.start < (prose.ends[each.last - 1] ?? 0),
    );
    const mentions = phrase ? (prose.mentionsOf[phrase.head] ?? []) : [];
    if (phrase && mentions.some((mention) => mention.type === 'place' || mention.type === 'facility')) return phrase;
  }
  return null;
}

function isPlacePhrase(prose: Prose, phrase: Phrase): boolean {
  if (prose.timeOf[phrase.head]) return false;
  if (geonameAt(prose, prose.starts[phrase.head] ?? 0, prose.ends[phrase.head] ?? 0) !== null) return true;
  const mentions = prose.mentionsOf[phrase.head] ?? [];
  if (
    mentions.some(
      (mention) =>
        mention.type === 'place' ||
        mention.type === 'facility' ||
        (mention.type === 'state' && mention.kind === 'name'),
    )
  )
    return true;
  if (mentions.length > 0) return false;
  return /^(?:border|capital|city|town|village|province|region|airport|district|area|base|neighbourhood|neighborhood|camp|coast|checkpoint|market|mosque|church|school|hospital|airbase|governorate|island|valley|suburb|outskirts|territory|territories|headquarters|port|country|prison|hotel|university|university|street|square)$/.test(
    prose.words[phrase.head] ?? '',
  );
}

const generic =
  /^(?:city|town|village|province|region|district|port|capital|governorate|county|island|suburb|camp|area)$/;

/** "the eastern town of Tarsk": the name says where, so it stands for the whole. */
function namedIn(prose: Prose, phrases: Phrases, phrase: Phrase): Phrase {
  if (!generic.test(prose.words[phrase.head] ?? '') || prose.words[phrase.last] !== 'of') return phrase;
  const named = phrases.list[phrases.at[phrase.last + 1] ?? -1];
  return named && prose.capital[named.head] ? named : phrase;
}

/** The span of the place inside `phrase`: the gazetteer's where it knows one, else the phrase without its determiner. */
function placeSpan(
  prose: Prose,
  phrase: Phrase,
): { start: number; end: number; geonameId: number | null; entity: string | null } {
  const start =
    /^(?:the|a|an|both)$/.test(prose.words[phrase.first] ?? '') && phrase.last - phrase.first > 1
      ? phrase.first + 1
      : phrase.first;
  const span = spanOf(prose, start, phrase.last);
  const entity = prose.mentionsOf[phrase.head]?.find((mention) => mention.entity !== null)?.entity ?? null;
  return { ...span, geonameId: geonameAt(prose, span.start, span.end), entity };
}

function geonameAt(prose: Prose, start: number, end: number): number | null {
  for (const place of prose.context.places) {
    if (place.start >= end) return null;
    if (place.end > start && place.start < end && place.geonameId !== null) return place.geonameId;
  }
  return null;
}
