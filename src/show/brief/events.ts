/** A sentence for an event: what, who, where, when, how many, how sure, told by how many, and who answers for it. */
import { type Event, type Evidence, quoteWords } from '../../model/index.ts';
import { conjugate, isPlural } from '../agreement.ts';
import { actorsOf, targetsOf } from '../parties.ts';
import { nameAspect, nameCorroboration, nameFactuality, nameToll, nameType } from '../words.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';
import { sentenceAround } from './sentence.ts';

export function writeEvent(event: Event, context: BriefContext): Line {
  const nameOf = (id: string): string => context.entities.get(id)?.name ?? 'someone unnamed';
  const type = nameType(event.type, event.mode);
  const [actors, targets] = [actorsOf(event, nameOf), targetsOf(event, nameOf)];
  const parts = [capitalise(type)];
  if (actors.length > 0) parts.push(`by ${actors.join(', ')}`);
  // "the shelling of Dorvan" was in Dorvan: once is enough.
  const toward = targets.join(', ');
  if (toward !== '' && toward !== event.place?.name) parts.push(`toward ${toward}`);
  if (event.place) parts.push(`in ${event.place.name}`);
  if (event.time) parts.push(`(${event.time.value}${event.time.end ? ` to ${event.time.end}` : ''})`);
  const tolls = (['killed', 'injured'] as const).flatMap((kind) => {
    const toll = event.casualties[kind];
    return toll ? [`${nameToll(toll)} ${kind}${toll.scope === 'cumulative' ? ' in all' : ''}`] : [];
  });
  const evidence = evidenceOf(event, context);
  // Where little else is known of it, the words themselves must say what it is.
  const nobody = event.actors.length + event.recipients.length + event.victims.length === 0 && !event.place;
  const bare = nobody || parts.length === 1 || (parts.length === 2 && tolls.length === 0);
  const sentences = [
    parts.join(' ') + (bare && evidence[0] ? `: ${quoteWords(shorten(evidence[0].quote))}` : ''),
    ...(tolls.length > 0 ? [capitalise(tolls.join(', '))] : []),
    `Told as ${nameFactuality(event.factuality)}${nameAspect(event.accounts)}: ${nameCorroboration(event.corroboration)}`,
    ...answers(event, context),
  ];
  return context.book.write(`${sentences.join('. ')}.`, evidence);
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "X claims it", "Y blames Z": who takes or gives the responsibility, each sentence once. */
function answers(event: Event, context: BriefContext): string[] {
  const name = (id: string | null, otherwise: string): string => (id && context.entities.get(id)?.name) || otherwise;
  const named = event.responsibility.filter(({ by }) => by !== null);
  // Who is not named adds nothing to those who are, and take the same stance.
  const heard = event.responsibility.filter(
    ({ by, stance, on }) =>
      !(stance === 'blames' && by === null && on === null) &&
      (by !== null || stance === 'unclaimed' || !named.some((other) => other.stance === stance && other.on === on)),
  );
  const sentences = heard.map((item) => {
    const by = name(item.by, 'someone unnamed');
    if (item.stance === 'claims') return `${by} ${conjugate('claim', isPlural(by))} it`;
    if (item.stance === 'denies') {
      const denier = name(item.by ?? item.on, 'someone unnamed');
      return `${denier} ${conjugate('deny', isPlural(denier))} it`;
    }
    if (item.stance === 'unclaimed') return 'Nobody claims it';
    return `${by} ${conjugate('blame', isPlural(by))} ${name(item.on, 'someone unnamed')}`;
  });
  return [...new Set(sentences)].map(capitalise);
}

/** One note per article that tells it, at most four: the sentence around the trigger. */
function evidenceOf(event: Event, context: BriefContext): Evidence[] {
  const firsts = new Map<string, Evidence>();
  for (const item of event.evidence) if (!firsts.has(item.article)) firsts.set(item.article, item);
  return [...firsts.values()].slice(0, 4).map((item) => {
    const article = context.articles.get(item.article);
    return article ? sentenceAround(article, item) : item;
  });
}

/** Longest quotation inside a sentence, in UTF-16 units. */
const wordsMax = 140;

function shorten(quote: string): string {
  const words = quote.replaceAll(/\s+/g, ' ').trim();
  return words.length > wordsMax ? `${words.slice(0, wordsMax).replace(/\s\S*$/, '')} …` : words;
}
