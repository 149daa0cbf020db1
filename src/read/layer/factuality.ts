/**
 * Factuality of a predicate by the words before it, where no model is at hand: −3 (did not happen) to 3 (happened). The numbers
 * lie near the medians of UDS-IH2's training part for such surroundings. Rough: a mean error of 1.5, the trained reader's is 0.8.
 */
import type { Token } from '../../model/index.ts';
import { conditions } from '../en/events/factuality-cues.ts';

type Surroundings = 'negated' | 'conditional' | 'modal' | 'future' | 'infinitive' | 'asked' | 'told';

const factualityOf: Readonly<Record<Surroundings, number>> = {
  negated: -1,
  conditional: -1.5,
  modal: -1.9,
  future: -2.2,
  infinitive: -1.5,
  asked: 1.5,
  told: 2.2,
};

/** Words before the predicate that are looked at. */
const reach = 5;
const clauseEnds = /^(?:[,;:()"“”–—]|that|which|who|because|but|so)$/;
const negations = /^(?:not|n['’]t|never|no|nobody|none|neither|nor|without|cannot)$/;
const modals = /^(?:may|might|can|could|would|should|must|ought|['’]d|ca|wo)$/;
const futures = /^(?:will|shall|['’]ll|gonna)$/;

/** Factuality of the token at `index` of a sentence; its words in lower case are `forms`. */
export function judgeFactuality(forms: readonly string[], tokens: readonly Token[], index: number): number {
  return factualityOf[describeSurroundings(forms, tokens, index)];
}

function describeSurroundings(forms: readonly string[], tokens: readonly Token[], index: number): Surroundings {
  const before: string[] = [];
  for (let at = index - 1; at >= 0 && before.length < reach; at -= 1) {
    const form = forms[at] ?? '';
    if (clauseEnds.test(form) || tokens[at]?.upos === 'VERB') break;
    before.push(form);
  }
  const isVerb = tokens[index]?.upos === 'VERB' || tokens[index]?.upos === 'AUX';
  if (before.some((form) => negations.test(form))) return 'negated';
  if (before.some((form) => conditions.has(form) && form !== 'should')) return 'conditional';
  if (isVerb && before[0] === 'to') return 'infinitive';
  const auxiliary = before.slice(0, 4);
  if (auxiliary.some((form) => modals.test(form))) return 'modal';
  if (auxiliary.some((form) => futures.test(form))) return 'future';
  return forms.at(-1) === '?' ? 'asked' : 'told';
}
