/**
 * Pronouns in trees: "it" and "its" inside a sentence mean, as a rule, the subject of a clause around them or the owner of a
 * thing around them ("Norland's wish to keep its port"), the nearest first (after Hobbs 1978,
 * doi:10.1016/0024-3841(78)90006-2). Without a parser nothing is found; "they" and "their" are left open, as people and
 * things of all kinds may be meant.
 */
import { bodyTypes, type EntityType } from '../../model/index.ts';
import type { DraftMention } from './drafts.ts';
import type { Prose } from './prose.ts';
import type { Registry } from './registry.ts';

/** Those that "it" and "its" may mean here: bodies and states, which act. */
const bodies: ReadonlySet<EntityType> = new Set([...bodyTypes, 'state' as const]);
/** How many clauses up. */
const climbs = 6;

/** The entity draft that the pronoun at token `index` means, or null where the tree tells none that can act. */
export function findInTree(
  prose: Prose,
  registry: Registry,
  mentions: readonly DraftMention[],
  index: number,
): number | null {
  const { tokens } = prose;
  const [start, end] = prose.ranges[prose.sentenceOf[index] ?? 0] ?? [0, 0];
  const headOf = (at: number): number => tokens[at]?.head ?? -1;
  if (!/^its?(?:elf)?$/.test(prose.lower[index] ?? '')) return null;
  const isInside = (at: number, top: number): boolean => {
    for (let step = 0, node = at; node >= start && node < end && step < 60; node = headOf(node), step += 1)
      if (node === top) return true;
    return false;
  };
  let at = index;
  for (let step = 0; step < climbs; step += 1) {
    const up = headOf(at);
    if (up < start || up >= end) return null;
    for (let child = Math.min(index, end) - 1; child >= start; child -= 1) {
      if (headOf(child) !== up || child === at || isInside(index, child)) continue;
      const relation = tokens[child]?.deprel ?? '';
      const owns = relation === 'nmod' && /^'s?$/.test(prose.lower[child + 1] ?? '');
      // "accused the army of firing on its own people": the one that is acted on may be meant as well.
      const suffers = relation === 'obj' || relation === 'iobj';
      if (!owns && !suffers && relation !== 'nsubj') continue;
      const found = meant(registry, mentions, child);
      if (suffers && typeof found === 'number') return null;
      if (!suffers && found !== undefined) return found;
    }
    at = up;
  }
  return null;
}

/** The body at token `head`; null where something else stands there that may be meant, undefined where nothing does. */
function meant(registry: Registry, mentions: readonly DraftMention[], head: number): number | null | undefined {
  const here = mentions.filter(({ first, last, kind }) => first <= head && head < last && kind !== 'adjective');
  const mention = here.find(({ last }) => last === head + 1) ?? here[0];
  if (!mention || mention.type === 'person') return undefined;
  const entity = mention.referent === null ? undefined : registry.entities[mention.referent];
  return entity && bodies.has(entity.type) && !entity.plural ? mention.referent : null;
}
