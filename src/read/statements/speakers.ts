/** Speakers: which entity of the reading a source's words point at. */
import type { Span, Statement } from '../../model/index.ts';
import type { EntityContext } from '../context.ts';

/** Words after which a name tells where, and not who: "a militia targeted in an attack in X". */
const whereabouts = /\b(?:in|at|near|on|into|across|over|outside|inside|around)\s+(?:the\s+)?$/i;

/** Behind a name, words that make it describe somebody else: "the Dovey administration", "the Front’s channel". */
const describes =
  /^(?:['’]s?\s+\p{L}|\s+(?:administration|campaign|government|cabinet|team|camp|family|official|aide|advis[eo]r|ally|allies|supporter|loyalist|lawyer|spokes|channel|account|page|feed|website|resident|voter))/iu;
/** Before a name, words that make it describe somebody else: "an adviser to President …", "a source close to …". */
const describesAfter =
  /\p{L}\s+(?:to|of|for|with|by|under|against|about|from)\s+(?:(?:the|former|then|late|President|Prime|Minister|Vice|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Gen\.?|General|Col\.?|Colonel|Sen\.?|Senator|Gov\.?|Governor|King|Queen|Sheikh)\s+)*$/u;
/** "the government of X" is X, "residents of X" are not. */
const states =
  /\b(?:government|army|military|republic|kingdom|state|ministry|police|forces|authorities|people)\s+of\s+(?:the\s+)?$/i;

/** A clause that tells more of a speaker: whom it names is not who speaks. */
const relative = /,?\s+(?:who|which|whose|whom)\s/i;

/** "the ": a mention that begins behind it begins with the span. */
const articleReach = 5;

/** The entity that the words of `span` point at: a named person in it, else what covers most of it, else its first name. */
export function resolveEntity({ article: { text }, mentions }: EntityContext, span: Span): string | null {
  const clause = relative.exec(text.slice(span.start, span.end));
  const end = clause ? span.start + clause.index : span.end;
  const inside = mentions.filter(
    (mention) => mention.entity !== null && span.start <= mention.start && mention.end <= end,
  );
  const before = ({ start }: Span): string => text.slice(span.start, start);
  const person = inside.find(
    (mention) =>
      mention.kind === 'name' &&
      mention.type === 'person' &&
      !describes.test(text.slice(mention.end, span.end)) &&
      !describesAfter.test(before(mention)),
  );
  const whole = inside.find((mention) => mention.end - mention.start > 0.8 * (span.end - span.start));
  const other = inside.find((mention) => {
    if (mention.kind === 'adjective' || mention.kind === 'pronoun' || mention.type === 'person') return false;
    if (/^\s+(?:channel|account|page|feed|website)\b/i.test(text.slice(mention.end, span.end))) return false;
    const lead = before(mention);
    const ofPlace = mention.type === 'place' || mention.type === 'state';
    return !whereabouts.test(lead) && !(ofPlace && /\b(?:of|from)\s+(?:the\s+)?$/i.test(lead) && !states.test(lead));
  });
  const head = inside.find(
    ({ kind, type, start }) => kind === 'nominal' && type === 'person' && start - span.start < articleReach,
  );
  return (person ?? whole ?? head ?? other)?.entity ?? null;
}

/** The source with its entity; a pronoun that is not resolved, and "the statement", point at the speaker before. */
export function findSpeaker(
  context: EntityContext,
  span: Span,
  previous: Statement['source'],
): NonNullable<Statement['source']> {
  const words = context.article.text.slice(span.start, span.end).toLowerCase();
  const goesOn = /^(?:he|she|they|it|the (?:statement|spokes(?:man|woman|person)|official))$/.test(words);
  const found =
    resolveEntity(context, span) ??
    holderOf(context, span, words) ??
    (words === 'they' ? subjectOf(context, span) : null);
  return { ...span, entity: found ?? (goesOn ? (previous?.entity ?? null) : null) };
}

/** "The president": whoever the text before calls so last, by a title or an apposition; null where nobody is. */
function holderOf({ article: { text }, mentions }: EntityContext, { start }: Span, words: string): string | null {
  const role = /^the ((?:\p{L}+ ){0,2}\p{L}+)$/u.exec(words)?.[1];
  if (
    role === undefined ||
    !/^(?:\p{L}+ )*(?:president|premier|minister|chancellor|king|queen|mayor|governor|senator|congress\p{L}+|general|colonel|major|captain|commander|admiral|brigadier|chief|leader|head|ambassador|envoy|judge|prosecutor|bishop|pope|sheikh|cleric|imam|professor|doctor|analyst|activist|candidate|secretary|chairman|chairwoman|director|lawyer|lawmaker|deputy)$/u.test(
      role,
    )
  )
    return null;
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (
      !mention ||
      mention.end > start ||
      mention.kind !== 'name' ||
      mention.type !== 'person' ||
      mention.entity === null
    )
      continue;
    const before = text
      .slice(Math.max(0, mention.start - role.length - 1), mention.start + role.length + 1)
      .toLowerCase();
    const behind = text.slice(mention.end, mention.end + 80).toLowerCase();
    const apposition = /^, (?:\d+, )?(?:(?:the|a|an|its|his|her|their) )?([^,.;]{2,60})/u.exec(behind)?.[1] ?? '';
    if (before.startsWith(`${role} `) || new RegExp(String.raw`\b${role}\b`, 'u').test(apposition))
      return mention.entity;
    if (text.slice(mention.start, mention.end).toLowerCase().startsWith(`${role} `)) return mention.entity;
  }
  return null;
}

/** "Members of the Front wave flags as they march": whom the words before a subordinate "they" name in its sentence. */
function subjectOf(context: EntityContext, span: Span): string | null {
  const { text } = context.article;
  const sentence = context.analysis.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (
    !sentence ||
    !/\b(?:as|while|when|after|before|because|since|until)\s+$/i.test(text.slice(sentence.start, span.start))
  )
    return null;
  const before = context.mentions.find(
    ({ start, end, entity, kind }) =>
      entity !== null && kind !== 'adjective' && sentence.start <= start && end <= span.start,
  );
  return before?.entity ?? null;
}
