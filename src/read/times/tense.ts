/** Whether the clause around an expression speaks of what is to come. */
import { futureWords } from '../en/times/reference-words.ts';
import type { Word } from './words.ts';

/** How far a verb may stand from the expression, in words. */
const reach = 14;

/** True where the nearest verb group before the expression (else behind it) in its sentence looks ahead. */
export function looksAhead(words: readonly Word[], first: number, last: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const word = words[at];
    if (!word || /^[.;!?]$/.test(word.lower)) break;
    if (futureWords.has(word.lower)) return !isPastPlan(words, at);
    // "as early as Tuesday"
    if (/^(?:soon|early)$/.test(word.lower) && words[at - 1]?.lower === 'as' && words[at + 1]?.lower === 'as')
      return true;
    if (/^(?:was|were|had|did|has|have|been|said|told|[a-z]{3,}ed)$/.test(word.lower) && !isParticiple(words, at))
      return false;
  }
  for (let at = last; at < Math.min(words.length, last + reach); at += 1) {
    const word = words[at];
    if (!word || /^[.;!?]$/.test(word.lower)) break;
    if (word.lower === 'will' || word.lower === 'shall') return true;
    if (/^(?:was|were|had|did|has|have|said|told|[a-z]{3,}ed)$/.test(word.lower)) return false;
  }
  return false;
}

/** "would have been", "was set up": words of the future that tell the past. */
function isPastPlan(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  if (words[at - 1]?.lower === 'been' && words[at - 2]?.lower === 'had') return true;
  if (words[at]?.lower === 'set') return next !== 'to' && next !== 'for';
  if (words[at]?.lower === 'going' || words[at]?.lower === 'plan') return next !== 'to';
  return (words[at]?.lower === 'would' || words[at]?.lower === 'should') && next === 'have';
}

/** "the talks planned for Monday", "is expected": a participle that decides nothing by itself. */
function isParticiple(words: readonly Word[], at: number): boolean {
  return /^(?:is|are|be|to)$/.test(words[at - 1]?.lower ?? '');
}
