/** Who takes part in an event: the entities, or, where it has none in a role, the words that the accounts have for them. */
import type { Event, Role } from '../model/index.ts';

/** Words that point at somebody who is named elsewhere, and say nothing by themselves. */
const pointers =
  /^(?:he|she|it|they|we|i|you|him|her|them|us|me|who|whom|which|that|this|these|those|one|some|others?|everyone|anyone|nobody|someone)$/i;
const before = /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|some|several|many|other|another)\s+/i;

/** Distinct words, those of most accounts first; empty where every account names an entity or points at somebody. */
function wordsIn(event: Event, roles: readonly Role[]): string[] {
  const counts = new Map<string, number>();
  for (const { arguments: parts } of event.accounts) {
    for (const { role, quote } of parts) {
      if (quote === undefined || !roles.includes(role)) continue;
      const words = quote.replaceAll(/\s+/g, ' ').trim().replace(before, '');
      if (words !== '' && !pointers.test(words)) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([words]) => words);
}

/** Longer than this, words are a description of their own. */
const lettersMax = 60;

/** Names of those who did it: `nameOf` gives the name of an entity. At most one where only words are known. */
export function actorsOf(event: Event, nameOf: (id: string) => string): string[] {
  if (event.actors.length > 0) return [...new Set(event.actors.map(nameOf))];
  return wordsIn(event, ['actor'])
    .filter((words) => words.length <= lettersMax)
    .slice(0, 1);
}

/** Names of those whom it was done to: those who suffered it, then those who are meant. */
export function targetsOf(event: Event, nameOf: (id: string) => string): string[] {
  const ids = [...event.victims, ...event.recipients];
  if (ids.length > 0) return [...new Set(ids.map(nameOf))];
  return wordsIn(event, ['recipient', 'victim'])
    .filter((words) => words.length <= lettersMax)
    .slice(0, 1);
}
