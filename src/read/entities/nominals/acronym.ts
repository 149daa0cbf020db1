/** Acronyms of descriptions: "remotely piloted aerial systems (RPAS)". */
import type { Prose } from '../prose.ts';
import type { Registry } from '../registry.ts';
import type { NounPhrase } from './noun-phrases.ts';

/**
 * Where the acronym in the bracket after `phrase` is made of the first letters of the phrase, its name becomes another
 * name of the entity that the phrase describes, and its mentions mentions of that.
 */
export function joinAcronym(prose: Prose, registry: Registry, phrase: NounPhrase, referent: number): void {
  if (prose.lower[phrase.last] !== '(' || prose.lower[phrase.last + 2] !== ')') return;
  const acronym = prose.forms[phrase.last + 1] ?? '';
  const letters = acronym.replaceAll(/[^\p{L}]/gu, '').toLowerCase();
  const words = prose.lower.slice(Math.max(0, phrase.bare - 4), phrase.last).filter((word) => /^\p{L}/u.test(word));
  const spelled = words.map((word) => word.slice(0, 1)).join('');
  if (letters.length < 2 || !spelled.endsWith(letters.replace(/s$/, spelled.endsWith('s') ? 's' : ''))) return;
  const other = registry.mentions.find(({ first, kind }) => first === phrase.last + 1 && kind === 'name')?.referent;
  const entity = registry.entities[referent];
  if (other === undefined || other === null || other === referent || !entity) return;
  const known = registry.entities[other];
  registry.entities[referent] = { ...entity, names: [...new Set([...entity.names, ...(known?.names ?? [])])] };
  for (const [key, number] of registry.byKey) if (number === other) registry.byKey.set(key, referent);
  for (const [at, mention] of registry.mentions.entries()) {
    if (mention.referent === other) registry.mentions[at] = { ...mention, referent, type: entity.type };
  }
}
