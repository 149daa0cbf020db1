/** Normal forms of names: the same for spellings of one name that differ in accents, articles, hyphens, US or UK ways. */
import { stateByAdjective, stateByName } from '../en/names/states.ts';

const spellings: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['mobilisation', 'mobilization'],
  ['mohammad', 'mohammed'],
  ['muhammad', 'mohammed'],
  ['mohamed', 'mohammed'],
  ['mohamad', 'mohammed'],
  ['qaida', 'qaeda'],
  ["qa'ida", 'qaeda'],
  ['hizbullah', 'hezbollah'],
  ['hizballah', 'hezbollah'],
  ['shabab', 'shabaab'],
  ['maj.', 'maj'],
]);

/** `word` in small letters without accents, Arabic article and apostrophes. */
export function foldWord(word: string): string {
  const folded = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:al|el|an|ar|as|ash|at|az|ad|ul)[-‐‑]/, '')
    .replaceAll(/['’‘`ʻʿ.]/g, '');
  return spellings.get(folded) ?? spellings.get(word.toLowerCase()) ?? folded;
}

/** Key of the name with these words: states as their code, "the" and Arabic articles dropped, hyphens as spaces. */
export function makeKey(words: readonly string[]): string {
  const state = stateByName.get(words.join(' '));
  if (state) return `state:${state.code}`;
  const parts: string[] = [];
  for (const word of words) {
    const own = stateByName.get(word) ?? stateByAdjective.get(word);
    if (own) {
      parts.push(own.code);
      continue;
    }
    for (const part of word.split(/[-‐‑–]/)) {
      const folded = foldWord(part);
      if (folded !== '' && !/^(?:the|al|el|a)$/.test(folded)) parts.push(folded);
    }
  }
  // A state's armed forces are its military.
  return parts.join(' ').replace(/^([A-Z]{2}) (?:armed|military) forces$/, '$1 military');
}
