/** Accounts of a digest: type, parties, days, place and toll, with the words around the trigger. */
import type { Account, Argument, Reading, Role, Sentence, Toll } from '../model/index.ts';
import { commonWords } from './common-words.ts';
import { findDays } from './days.ts';
import type { AccountDigest, NameDigest, TollDigest } from './digest.ts';
import { makeAccountId } from './ids.ts';
import { findWords } from './words.ts';

const wordsKept = 10;
const lettersKept = 6;

function digestToll(toll: Toll | null): TollDigest | null {
  return toll && { min: toll.min, max: toll.max, scope: toll.scope };
}

/** Distinct content words of the trigger, then of its sentence. */
function findContentWords(reading: Reading, account: Account, sentence: Sentence | undefined): string[] {
  const found = new Set<string>();
  const spans = sentence ? [account.trigger, sentence] : [account.trigger];
  for (const span of spans) {
    for (const { text } of findWords(reading.article.text, [span])) {
      if (found.size >= wordsKept) break;
      if (text.length > 2 && !commonWords.has(text)) found.add(text.slice(0, lettersKept));
    }
  }
  return [...found];
}

/** In order of the reading's accounts; `names` are the digest's names that arguments point at. */
export function digestAccounts(reading: Reading, names: readonly NameDigest[]): AccountDigest[] {
  const indexOf = new Map(names.map((name, index) => [name.entity, index]));
  const find = (parts: readonly Argument[], role: Role): number[] => {
    const indices = parts.flatMap((part) => {
      const index = part.role === role && part.entity !== null ? indexOf.get(part.entity) : undefined;
      return index === undefined ? [] : [index];
    });
    return [...new Set(indices)].sort((a, b) => a - b);
  };
  let at = 0;
  const sentences = [...reading.sentences].sort((a, b) => a.start - b.start);
  const accounts = [...reading.accounts].sort((a, b) => a.trigger.start - b.trigger.start);
  return accounts.map((account) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= account.trigger.start) at++;
    return {
      id: makeAccountId(reading.article.id, account),
      type: account.type,
      mode: account.mode,
      factuality: account.factuality,
      actors: find(account.arguments, 'actor'),
      recipients: find(account.arguments, 'recipient'),
      victims: find(account.arguments, 'victim'),
      places: find(account.arguments, 'place'),
      geonameId: account.place?.geonameId ?? null,
      days: findDays(account.time),
      killed: digestToll(account.casualties.killed),
      injured: digestToll(account.casualties.injured),
      words: findContentWords(reading, account, sentences[at]),
    };
  });
}
