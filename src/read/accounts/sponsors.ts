/** Sponsors: "the Ostrian-backed militia" tells in passing that somebody supports somebody. */
import type { Sense } from '../en/events/senses.ts';
import { addArgument, type Draft, putArgument, startDraft } from './drafts.ts';
import { entityOf } from './parties.ts';
import type { Phrases } from './phrases.ts';
import { type Prose, spanOf } from './prose.ts';
import type { Trigger } from './triggers.ts';

const backing = /^(?:backed|supported|sponsored|funded|armed|trained|financed)$/;
const sense: Sense = { type: 'SUPPORT', mode: null, frame: 'speak', when: {}, weight: 0.4 };

/** `drafts` with one ongoing SUPPORT for each backer and head word that a compound like "X-backed" joins. */
export function findSponsors(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): Draft[] {
  const added: Draft[] = [];
  const seen = new Set<string>();
  for (const [token, word] of prose.words.entries()) {
    if (!word.endsWith('ed')) continue;
    const compound = /^([a-z.]+)-([a-z]+)$/.exec(word);
    const split = prose.words[token - 1] === '-' && backing.test(word);
    if (!split && !(compound && backing.test(compound[2] ?? ''))) continue;
    const phrase = phrases.list[phrases.at[token] ?? -1];
    const first = split ? token - 2 : token;
    if (!phrase || phrase.head <= token || first < phrase.first || !prose.capital[first]) continue;
    const key = `${prose.words[first]} ${prose.words[phrase.head]}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const trigger: Trigger = {
      first: token,
      last: token + 1,
      lemma: 'back',
      sense,
      group: null,
      subjects: [],
      objects: [],
      phrase: null,
    };
    const draft = startDraft(trigger, sense, 'accounts/sponsor');
    draft.factuality = 'ongoing';
    if (split)
      putArgument(
        draft,
        'actor',
        spanOf(prose, first, first + 1),
        entityOf(prose, first, first),
        spanOf(prose, token, token + 1),
      );
    addArgument(prose, phrases, draft, 'recipient', { ...phrase, first: token + 1 });
    added.push(draft);
  }
  return added.length > 0 ? [...drafts, ...added].sort((a, b) => a.trigger.first - b.trigger.first) : [...drafts];
}
