/** Quiet texts: those of sport, business, science and culture, in which words of force are figures of speech. */
import { isOfClass, singular } from '../en/events/noun-classes.ts';
import { publicWords, quietWords } from '../en/events/quiet-words.ts';
import type { Draft } from './drafts.ts';
import { type Prose, spanOf, tokenAt } from './prose.ts';

/** Different words of one matter that a text must have to be of that matter. */
const quietMin = 3;
/** … and how many times those of force and public life. */
const quietOdds = 2;

/** True where the article is of a matter in which violence is a figure of speech. */
export function isQuiet(prose: Prose): boolean {
  const seen = new Set<string>();
  for (const { first, last } of prose.stretches)
    for (let token = first; token < last; token += 1) seen.add(singular(prose.words[token] ?? ''));
  let open = 0;
  const counts = quietWords.map(() => 0);
  for (const word of seen) {
    if (publicWords.has(word)) open += 1;
    for (const [index, list] of quietWords.entries()) if (list.has(word)) counts[index] = (counts[index] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most >= quietMin && most > quietOdds * open;
}

/** Deeds that are hardly ever a figure of speech. */
const literalWords =
  /^(?:gun down|shoot dead|stab|stabbing|kidnap|kidnapping|abduct|abduction|hijack|rape|behead|lynch|arrest|detain|imprison|jail|airstrike|air strike|drone strike|suicide bombing|bomb attack|car bomb|open fire|torture|tear-gas|deport)$/;
const armedParties: ReadonlySet<string> = new Set(['armed_group', 'military_unit', 'government_body']);

/** True where the deed is one of real force: by its word, or because an armed or public party has a part in it. */
export function isLiteral(prose: Prose, draft: Draft): boolean {
  if (literalWords.test(draft.trigger.lemma)) return true;
  const parties = draft.arguments.filter(({ role }) => role !== 'place' && role !== 'time');
  const subjects = draft.trigger.subjects.map(({ first, last }) => spanOf(prose, first, last));
  return [...parties, ...subjects].some(({ start, end }) => {
    for (let token = tokenAt(prose.starts, prose.ends, start); (prose.starts[token] ?? end) < end; token += 1)
      if (isForce(prose, token)) return true;
    return false;
  });
}

/** Words of armed people that are as common in quiet texts. */
const ambiguous = /^(?:unit|officer|ship|guard|tank|carrier|vessel|jet|settler|fleet|commander|shot)s?$/;

function isForce(prose: Prose, token: number): boolean {
  const word = prose.words[token] ?? '';
  if (publicWords.has(singular(word)) || prose.mentionsOf[token]?.some(({ type }) => armedParties.has(type)))
    return true;
  return isOfClass(word, 'troops armed') && !isOfClass(word, 'sport') && !ambiguous.test(word);
}
