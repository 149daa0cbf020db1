/** Parts: what belongs to, operates under or is included in what. */
import { stateByAdjective, stateByName } from '../../en/names/states.ts';
import type { Prose } from '../prose.ts';
import type { Registry } from '../registry.ts';
import type { DraftRelation } from './index.ts';
import { isGroup, type Known, type Nesting, type Pair } from './pairs.ts';

const part =
  /^(?:\) )?,? ?(?:which |that |who )?(?:(?:is|was|are|were|remains) )?(?:also )?(?:officially )?(?:(?:a|an|the|another|one of (?:several|many|the)|one of) )?(?:[\p{L}-]+ ){0,4}?(member|part|faction|branch|wing|unit|brigade|component|affiliate|division|arm|offshoot|subsidiary|formation|group|groups|militia|factions|members) (?:[\p{L}-]+ ){0,2}?(?:of|within|inside|under) (?:the |a )?(?:[\p{L}-]+ ){0,4}$/u;
const under =
  /^(?:[\p{L},)-]+ ){0,7}?(?:operates?|operating|operated|fights?|fighting|works|serves|falls|acts) (?:[\p{L}-]+ )?under (?:the )?(?:[\p{L}-]+ ){0,3}?(?:(?:banner|umbrella|command|auspices|leadership|name|authority) of )?(?:the )?["“‘]?$/u;
const include =
  /^(?:\) )?,? ?(?:which |that )?(?:officially |also )?(?:includes?|included|including|comprises?|comprising|consists of|made up of|such as)(?: (?:a number of|several|many|the|both|groups like))*(?: ["“])?$/u;
const joined = /^,? ?(?:and|,|as well as)?(?: the)?$/;

export function findParts(
  prose: Prose,
  registry: Registry,
  pairs: readonly Pair[],
  nestings: readonly Nesting[],
  known: readonly Known[],
): DraftRelation[] {
  return [
    ...pairs.flatMap((pair) => readPair(pair, pairs)),
    ...nestings.flatMap(readNesting),
    ...known.flatMap((mention) => readState(prose, registry, mention)),
  ];
}

function readPair({ a, b, between }: Pair, pairs: readonly Pair[]): DraftRelation[] {
  const span = { first: a.first, last: b.last };
  if (!isGroup(a.type) || !isGroup(b.type)) return [];
  if (under.test(between)) return [{ type: 'operates_under', from: a.referent, to: b.referent, ...span }];
  if (part.test(between)) return [{ type: 'part_of', from: a.referent, to: b.referent, ...span }];
  if (!include.test(between) || a.described) return [];
  const included: DraftRelation[] = [{ type: 'part_of', from: b.referent, to: a.referent, ...span }];
  // "A, including B, C and D": the list goes on.
  let end = b;
  for (const next of pairs) {
    if (next.a.first !== end.first || next.a.last !== end.last || !joined.test(next.between)) continue;
    if (!isGroup(next.b.type)) break;
    included.push({ type: 'part_of', from: next.b.referent, to: a.referent, first: a.first, last: next.b.last });
    end = next.b;
  }
  return included;
}

/** A name inside a name: the bureau, council or wing of a group. */
function readNesting({ outer, inner }: Nesting): DraftRelation[] {
  const isPart = isGroup(outer.type) && isGroup(inner.type) && inner.kind === 'name';
  if (!isPart) return [];
  const span = { first: outer.first, last: outer.last };
  return [{ type: 'part_of', from: outer.referent, to: inner.referent, ...span }];
}

/** Seats of government that are a name for it. */
const seats: ReadonlyMap<string, string> = new Map([
  ['pentagon', 'US'],
  ['white house', 'US'],
  ['state department', 'US'],
  ['kremlin', 'RU'],
  ['knesset', 'IL'],
  ['downing street', 'GB'],
]);

/** "Iraqi Foreign Ministry", "the Kenyan army": a body of the state that its first word names. */
function readState(prose: Prose, registry: Registry, mention: Known): DraftRelation[] {
  if (mention.kind === 'pronoun' || (mention.type !== 'government_body' && mention.type !== 'military_unit')) return [];
  const words = prose.forms.slice(mention.first, mention.last);
  const first = words[0]?.toLowerCase() === 'the' ? 1 : 0;
  const own = stateByAdjective.get(words[first] ?? '') ?? stateByName.get(words[first] ?? '');
  const pair = stateByAdjective.get(`${words[first]} ${words[first + 1]}`);
  const code = (pair ?? own)?.code ?? seats.get(words.join(' ').toLowerCase());
  const state = code === undefined || words[first + 1] === '-' ? undefined : registry.byKey.get(`state:${code}`);
  if (state === undefined || state === mention.referent) return [];
  return [{ type: 'part_of', from: mention.referent, to: state, first: mention.first, last: mention.last }];
}
