/**
 * How a statement was made, and what it is about: said or not, where, for whom, when, on what condition, of whom. Read from the
 * sentence around the cue and from the words said; what is not told is left out.
 */
import type { Span, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';
import { forms } from './asides.ts';
import { findSpeakers } from './several.ts';

type Party = Span & { readonly entity: string | null };

/** `statements` with all that their sentences tell of the saying. */
export function addCircumstances(context: EntityContext, statements: readonly Statement[]): Statement[] {
  /** Bodies that a source's own words say it speaks for, by its entity. */
  const bodies = new Map<string, Party>();
  return statements.map((statement) => {
    const anchor = statement.cue ?? statement.source ?? statement.content[0];
    const whole = anchor ? sentenceAt(context, anchor.start) : null;
    const sentence = whole && anchor ? near(whole, anchor.start) : null;
    const medium = sentence && findMedium(context, sentence, statement);
    const { source } = statement;
    const body = source && bodyOf(context, source);
    if (source?.entity && body) bodies.set(source.entity, body);
    const behalf =
      (sentence && spokenFor(context, sentence, statement)) ??
      body ??
      (source && (bodies.get(source.entity ?? '') ?? behalfBefore(context, source)));
    const condition = findCondition(context, statement);
    const speakers = source && findSpeakers(context, source);
    const about = findAbout(context, statement);
    return {
      ...statement,
      ...(speakers && { speakers }),
      ...(isUnsaid(context, sentence, statement) && { polarity: 'negative' as const }),
      ...(medium && { medium }),
      ...(behalf && { behalf }),
      ...(condition && { condition }),
      ...(about.length > 0 && { about }),
      date: statement.date ?? (sentence && findDate(context, sentence, statement)),
    };
  });
}

/** Sentences without an end are looked at around the cue only. */
const reach = 1000;
const near = ({ start, end }: Span, at: number): Span => ({
  start: Math.max(start, at - reach),
  end: Math.min(end, at + reach),
});

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Words of the sentence that belong to none of the statement's own parts. */
function isOutside(span: Span, { source, cue, content }: Statement): boolean {
  return [source, cue, ...content].every((part) => !part || !meets(part, span));
}

function sentenceAt({ analysis: { sentences } }: EntityContext, at: number): Span | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? null;
}

/** Words right before a cue that say that nothing was said. */
const unsaid =
  /(?:\b(?:not|never|cannot|neither|nor)|n['’]t|\b(?:has|have|had) yet to|\b(?:without|short of|refrained from|(?:refus|declin|fail)(?:es|ed|ing)? to))(?:\s+(?:yet|ever|\w+ly|to|be|been))*\s+$/i;
const nobody = /^(?:nobody|no one|none|neither|no \p{L}+)\b/iu;
const cueReach = 40;

/** "has yet to claim", "did not say", "nobody claimed". */
function isUnsaid({ article: { text } }: EntityContext, sentence: Span | null, { cue, source }: Statement): boolean {
  if (source && nobody.test(text.slice(source.start, source.end))) return true;
  if (!cue || !sentence) return false;
  if (unsaid.test(text.slice(Math.max(sentence.start, cue.start - cueReach), cue.start))) return true;
  return /^(?:has|have|had) yet to\b|\b(?:not|never)\b|n['’]t\b/i.test(text.slice(cue.start, cue.end));
}

const formWords = [...forms, 'tv', 'television', 'radio', 'channel', 'website', 'blog', 'book', 'court', 'newspaper']
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const capitals = String.raw`\p{Lu}[\p{L}\d.’'&-]*(?:\s+\p{Lu}[\p{L}\d.’'&-]*)*`;
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const mediumPattern = new RegExp(
  String.raw`\b(?:[Ii]n|[Oo]n|[Vv]ia|[Tt]hrough|[Dd]uring|[Aa]t|[Oo]ver)\s+(?:(?:(?:a|an|the|his|her|its|their|this|another|one)\s+)?(?:[\p{L}\d’'-]+\s+){0,3}?(?:${formWords})\b(?:\s+(?:with|to|on|for|by)\s+(?!${weekday})(?:the\s+)?${capitals})?|(?:Telegram|Twitter|Facebook|Instagram|WhatsApp|YouTube|TikTok|Truth Social|Weibo|Al Jazeera|CNN|Fox News|X)\b)`,
  'gu',
);

/** "on Telegram", "in a statement": what stands nearest to the cue. */
function findMedium({ article: { text } }: EntityContext, sentence: Span, statement: Statement): Span | null {
  const words = text.slice(sentence.start, sentence.end);
  const at = statement.cue?.start ?? sentence.start;
  let best: Span | null = null;
  for (const { 0: found, index } of words.matchAll(mediumPattern)) {
    const span = { start: sentence.start + index, end: sentence.start + index + found.replace(/[.,]$/, '').length };
    if (!isOutside(span, statement) || /["“”]|\b(?:said|says|told)\b/.test(found)) continue;
    if (!best || Math.abs(span.start - at) < Math.abs(best.start - at)) best = span;
  }
  return best;
}

const speakingFor = /\b(?:on behalf of|in the name of|speaking for|speaks for|spoke for)\s+/gi;
const agents =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|lawyers?|attorneys?)\s+(?:for|of)\s+(?:the\s+)?/gi;
const agentsBehind = /(?:['’]s)?\s+(?:\p{L}+\s+)?(?:spokes(?:man|woman|person|people)|representatives?)\b/iuy;

/** "said on behalf of the union", "speaking for the union, X said". */
function spokenFor(context: EntityContext, sentence: Span, statement: Statement): Party | null {
  const { text } = context.article;
  for (const { 0: words, index } of text.slice(sentence.start, sentence.end).matchAll(speakingFor)) {
    const start = sentence.start + index;
    const party = partyAt(context, start + words.length, sentence.end);
    if (party && isOutside({ start, end: party.start }, { ...statement, source: null })) return party;
  }
  return null;
}

/** "a spokesperson for the army", "the army's spokesperson": whom the source's own words say it speaks for. */
function bodyOf(context: EntityContext, source: Span): Party | null {
  const { text } = context.article;
  for (const { 0: words, index } of text.slice(source.start, source.end).matchAll(agents)) {
    const party = partyAt(context, source.start + index + words.length, source.end);
    if (party) return party;
  }
  const body = context.mentions.find((mention) => {
    if (mention.kind === 'pronoun' || mention.type === 'person') return false;
    if (mention.start < source.start || mention.end >= source.end) return false;
    agentsBehind.lastIndex = mention.end;
    return agentsBehind.test(text);
  });
  return body ? { start: body.start, end: body.end, entity: body.entity } : null;
}

/** The party named where the words begin at `from`: a mention, else the words with capitals. */
function partyAt({ article: { text }, mentions }: EntityContext, from: number, end: number): Party | null {
  const lead = /^(?:the|his|her|its|their)\s+/i.exec(text.slice(from, end))?.[0].length ?? 0;
  const mention = mentions
    .filter((one) => one.kind !== 'pronoun' && (one.start === from || one.start === from + lead) && one.end <= end)
    .reduce<(typeof mentions)[number] | null>((best, one) => (best && best.end >= one.end ? best : one), null);
  if (mention) return { start: mention.start, end: mention.end, entity: mention.entity };
  const words = /^(?:\p{L}[\p{L}’'-]*)(?:\s+\p{Lu}[\p{L}’'-]*)*/u.exec(text.slice(from + lead, end))?.[0];
  return words ? { start: from + lead, end: from + lead + words.length, entity: null } : null;
}

/** "She added": for whom the speaker was said to speak where the text introduced her. */
function behalfBefore({ relations, mentions }: EntityContext, source: Party): Party | null {
  const relation = relations.find(
    ({ type, from, start }) => type === 'spokesperson_of' && from === source.entity && start <= source.start,
  );
  const mention =
    relation &&
    mentions.find(({ entity, start, end }) => entity === relation.to && relation.start <= start && end <= relation.end);
  return mention ? { start: mention.start, end: mention.end, entity: mention.entity } : null;
}

/** Up to a mark that ends the clause; dots and commas may stand in "U.S." and "5,000", so the sentence's end is looked up. */
const conditionPattern =
  /\b(?:if|unless|as long as|so long as|provided that|on condition that|should (?:the|they|it|he|she|we|you|any)\b)(?:[^,;”"]|,(?=\d))*/iu;
const termPattern = /\buntil\b(?:[^,;”"]|,(?=\d))*/iu;
const termed = new Set<Statement['stance']>(['threaten', 'vow', 'demand', 'warn']);

/** "unless the troops leave by Friday"; "whether" and the "if" of a question are no conditions. */
function findCondition(
  { article: { text }, analysis: { sentences } }: EntityContext,
  { content, stance, cue }: Statement,
): Span | null {
  for (const [index, { start, end }] of content.entries()) {
    const words = text.slice(start, end);
    const found = conditionPattern.exec(words) ?? (termed.has(stance) ? termPattern.exec(words) : null);
    if (!found) continue;
    const question =
      index === 0 &&
      found.index < 2 &&
      cue !== null &&
      /^(?:if)/i.test(found[0]) &&
      cue.end < start &&
      !/["“]/.test(words[0] ?? '') &&
      !/[,:]\s*$/.test(text.slice(cue.end, start));
    if (question) continue;
    const from = start + found.index;
    const sentence = sentences.find((one) => one.start <= from && from < one.end);
    const whole = text.slice(from, Math.min(from + found[0].length, sentence?.end ?? end));
    return { start: from, end: from + whole.replace(/(?<!\.\p{Lu})[\s.?!]+$/u, '').length };
  }
  return null;
}

/** The entities that the content names, each once, in order. */
function findAbout({ mentions }: EntityContext, { content }: Statement): string[] {
  const found = new Set<string>();
  for (const { start, end, entity } of mentions) {
    if (entity !== null && content.some((span) => span.start <= start && end <= span.end)) found.add(entity);
  }
  return [...found];
}

/** "On Monday, X said", "X on Monday said": the day that the sentence opens with, or that stands between source and cue. */
function findDate({ times, article: { text } }: EntityContext, sentence: Span, statement: Statement): string | null {
  const { source, cue } = statement;
  if (!source || !cue) return null;
  const first = Math.min(source.start, cue.start);
  const found = times.find(
    (time) =>
      time.type === 'DATE' &&
      /^\d{4}-\d{2}-\d{2}$/.test(time.value) &&
      sentence.start <= time.start &&
      time.end <= cue.start &&
      isOutside(time, statement) &&
      (time.start >= source.end ||
        (/^(?:on\s+|late\s+|early\s+)*$/i.test(text.slice(sentence.start, time.start)) &&
          /^,?\s*$/.test(text.slice(time.end, first)))),
  );
  return found?.value ?? null;
}
