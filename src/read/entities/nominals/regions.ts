/** Regions: parts of places told by a direction ("northern Norland"), which no gazetteer lists. */
import { joinName } from '../named.ts';
import type { NamedMention } from '../drafts.ts';
import type { Prose } from '../prose.ts';
import { addDescribed, type Registry } from '../registry.ts';

const direction = /^(?:(?:north|south)-?(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|central|upper|lower|mid)$/;

/** Adds a place for each direction that is written small right before the name of a place or state. */
export function addRegions(prose: Prose, registry: Registry, named: readonly NamedMention[]): void {
  for (const { first, last, type, key } of named) {
    const word = prose.forms[first - 1] ?? '';
    if ((type !== 'place' && type !== 'state') || !direction.test(word)) continue;
    if (prose.sentenceOf[first - 1] !== prose.sentenceOf[first]) continue;
    const wording = joinName(prose, first - 1, last);
    const referent = addDescribed(registry, `region ${word} ${key}`, wording, 'place', { plural: false, gender: null });
    registry.mentions.push({ first: first - 1, last, kind: 'nominal', type: 'place', confidence: 0.7, referent });
  }
}
