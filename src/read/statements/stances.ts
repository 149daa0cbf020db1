/** Stance and modality: what is done by saying it, by the cue first, by the words of the content where the cue is neutral. */
import type { Span, Stance, Statement } from '../../model/index.ts';
import { harmless, harms } from '../en/cues/harm.ts';
import type { Content } from './contents.ts';

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' ');

/** In order: the first that fits. Words that speakers use of others' acts and of their own intentions. */
const contentStances: readonly (readonly [Stance, RegExp])[] = [
  ['demand', /\bwe (?:demand|urge|call (?:on|for)|insist)\b|^(?:the )?need for\b/i],
  ['deny', /\bwe (?:deny|reject)\b|\bis (?:false|a lie|not true)\b/i],
  [
    'threaten',
    /\bwill (?:respond|retaliate|strike|attack|burn|pay|regret|answer)\b|\bresponse will\b|\bmust pay\b|\bpay (?:a|the|dearly)\b[^.]{0,20}\bprice\b|\bshould expect\b[^.]{0,40}\b(?:response|retaliation|attacks?|strikes?|consequences)\b|\bwould face (?:new )?(?:attacks|strikes|consequences)\b|\bact very forcefully\b/i,
  ],
  [
    'justify',
    /\b(?:self-defen[cs]e|in response to|in retaliation|gives? justification|posed a threat|in support of our)\b/i,
  ],
  [
    'condemn',
    /\b(?:we condemn|illegal|illegitimate|crimes?|massacres?|(?:blatant|flagrant|brutal|heinous) \w+|violat(?:es?|ion)|terrorist act)\b/i,
  ],
];

const condition = /\b(?:if|unless|until|as long as|so long as)\b/i;
/** What the speakers will do themselves, or what will be done to others: the verb, and the words behind it. */
const ownDeed = /\b(?:we|i|they|it|he|she)\s+(?:will|would|shall)\s+(?:\w+ly\s+)?(\w+)((?:\s+\w+){0,3})/gi;
const doneDeed = /\b(?:will|would|shall)\s+be\s+(?:\w+ly\s+)?(?:an?\s+)?(\w+)/gi;

/** "If they stay, we will cut the road": harm on a condition, by the speakers or to be done. */
function threatensOnCondition(words: string): boolean {
  if (!condition.test(words)) return false;
  return [ownDeed, doneDeed].some((deed) =>
    [...words.matchAll(deed)].some(([, verb = '', behind = '']) => {
      const objects = behind.toLowerCase().split(/\s+/);
      return harms.has(verb.toLowerCase()) && !objects.some((word) => harmless.has(word));
    }),
  );
}

/** "whether the dam would hold", “Who fired first?”: what is asked is an answer, and nothing else. */
const isQuestion = (words: string): boolean =>
  /^(?:whether|if|why|who|whom|whose|what|when|where|which|how)\b/i.test(words) ||
  (/\?["”'’]?$/.test(words) && !/^["“]?(?:can|could|will|would) you\b/i.test(words));

/** The stance of the cue; for a neutral cue, that of the words said. */
export function stanceOf(text: string, stance: Stance, { spans }: Pick<Content, 'spans'>): Stance {
  const words = wordsOf(text, spans);
  if (stance === 'request' && isQuestion(words)) return 'other';
  if (stance === 'other' && /\b(?:condemnation|outrage|disgust)\b/i.test(words)) return 'condemn';
  if (stance === 'other' && /\b(?:gratitude|thanks|admiration)\b/i.test(words)) return 'praise';
  if (stance !== 'report') return stance;
  if (threatensOnCondition(words)) return 'threaten';
  return contentStances.find(([, pattern]) => pattern.test(words))?.[0] ?? stance;
}

/** The stance of what is announced: a decision ("an end to the raids", "it would withdraw") is an act of its own kind, a fact is reported. */
export function announcedStance(text: string, stance: Stance, { spans }: Pick<Content, 'spans'>): Stance {
  const words = wordsOf(text, spans);
  const decided =
    /\b(?:will|would|shall)\b/i.test(words) || !/\b(?:is|are|was|were|has|have|had|[a-z]+ed)\b/i.test(words);
  return stance === 'report' && decided ? 'other' : stance;
}

export function modalityOf(text: string, spans: readonly Span[]): Statement['modality'] {
  const words = wordsOf(text, spans);
  if (/\b(?:if|unless)\b/i.test(words)) return 'conditional';
  if (/\b(?:could|may|might|possibly|perhaps)\b/i.test(words)) return 'possible';
  if (/\bwould\b/i.test(words)) return 'hypothetical';
  if (/\b(?:will|shall|plans? to)\b/i.test(words)) return 'intent';
  return 'fact';
}
