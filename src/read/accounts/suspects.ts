/** Suspects: doers whom the text itself names with a doubt: "apparently by the rebels", "suspected members of the Front". */
import type { Draft } from './drafts.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, tokenAt } from './prose.ts';

const doubtful = /^(?:suspected|alleged|presumed|supposed|purported|apparent)$/;
const doubts =
  /^(?:presumably|apparently|allegedly|reportedly|supposedly|purportedly|probably|possibly|likely|perhaps|seemingly)$/;

/** Whether the words around the actor that begins at `start` leave open that it was they. */
export function isSuspect(prose: Prose, phrases: Phrases, draft: Draft, start: number): boolean {
  const phrase = phrases.list[phrases.at[tokenAt(prose.starts, prose.ends, start)] ?? -1];
  if (!phrase) return false;
  return isQualified(prose, phrase) || isDoubtedAgent(prose, phrase) || isDoubtedDoing(prose, draft);
}

function isQualified(prose: Prose, phrase: Phrase): boolean {
  return prose.words.slice(phrase.first, phrase.head).some((word) => doubtful.test(word));
}

/** "killed, apparently by rebels". */
function isDoubtedAgent(prose: Prose, { preposition }: Phrase): boolean {
  return prose.words[preposition] === 'by' && doubts.test(prose.words[preposition - 1] ?? '');
}

/** "was presumably carried out by", "may have been killed by", "could have planted". */
function isDoubtedDoing(prose: Prose, { trigger, satellites }: Draft): boolean {
  return [trigger, ...satellites].some(({ group }) => {
    if (!group || group.negated) return false;
    if (group.perfect && /^(?:may|might|could)$/.test(group.modal ?? '')) return true;
    return (
      group.passive && prose.words.slice(Math.max(0, group.first - 1), group.head).some((word) => doubts.test(word))
    );
  });
}
