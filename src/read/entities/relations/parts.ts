/** Parts: what belongs to, operates under or is included in what. */
import { stateByAdjective, stateByName } from '../../en/names/states.ts';
import type { Prose } from '../prose.ts';
import type { Registry } from '../registry.ts';
import type { DraftRelation } from './index.ts';
import { isGroup, type Known, type Nesting, type Pair } from './pairs.ts';

const part =
  /^(?:\) )?(?:, )?(?:which |that |who )?(?:(?:is|was|are|were|remains) )?(?:also )?(?:officially )?(?:(?:a|an|the|another|one of (?:several|many|the)|one of) )?(?:[\p{L}-]+ ){0,4}?(?:member|part|faction|branch|wing|unit|brigade|component|affiliate|division|arm|offshoot|subsidiary|formation|group|groups|militia|factions|members) (?:[\p{L}-]+ ){0,2}?(?:of|within|inside|under) (?:the |a )?(?:[\p{L}-]+ ){0,4}$/u;
const under =
  /^(?:[\p{L},)-]+ ){0,7}?(?:operates?|operating|operated|fights?|fighting|works|serves|falls|acts) (?:[\p{L}-]+ )?under (?:the )?(?:[\p{L}-]+ ){0,3}?(?:(?:banner|umbrella|command|auspices|leadership|name|authority) of )?(?:the )?["“‘]?$/u;
const include =
  /^(?:\) )?(?:, )?(?:which |that )?(?:officially |also )?(?:includes?|included|including|comprises?|comprising|consists of|made up of|such as) (?:a number of |several |many |both )?(?:the )?["“]?$/u;
const joined = /^(?:, )?(?:and |as well as )?(?:the )?$/;

export function findParts(
  prose: Prose,
  registry: Registry,
  pairs: readonly Pair[],
  nestings: readonly Nesting[],
  known: readonly Known[],
): DraftRelation[] {
  return [
    ...pairs.flatMap((pair) => readPair(pair, pairs, nestings)),
    ...nestings.filter(({ inner }) => prose.lower[inner.first - 1] !== 'against').flatMap(readNesting),
    ...known.flatMap((mention) => readState(prose, registry, mention)),
  ];
}

function readPair({ a, b, between }: Pair, pairs: readonly Pair[], nestings: readonly Nesting[]): DraftRelation[] {
  const span = { first: a.first, last: b.last };
  if (!isGroup(a.type) || !isGroup(b.type) || a.inner || b.inner) return [];
  if (under.test(between)) return [{ type: 'operates_under', from: a.referent, to: b.referent, ...span }];
  if (part.test(between)) return [{ type: 'part_of', from: a.referent, to: b.referent, ...span }];
  if (!include.test(between)) return [];
  // "X, which includes several Y factions, including Z": Z is in X.
  const outer = a.described ? pairs.find((pair) => pair.b === a && include.test(pair.between))?.a : undefined;
  const own = a.described
    ? nestings.find((nesting) => nesting.outer === a && isGroup(nesting.inner.type))?.inner
    : undefined;
  const wholes = [...new Set([outer, own].flatMap((whole) => (whole ? [whole.referent] : [])))];
  const targets = wholes.length > 0 ? wholes : [a.referent];
  const tell = (from: number, last: number): DraftRelation[] =>
    targets.map((to) => ({ type: 'part_of', from, to, first: outer?.first ?? a.first, last }));
  const included = tell(b.referent, b.last);
  // "A, including B, C and D": the list goes on.
  let end = b;
  for (const next of pairs) {
    if (next.a.first !== end.first || next.a.last !== end.last || !joined.test(next.between)) continue;
    if (!isGroup(next.b.type)) break;
    included.push(...tell(next.b.referent, next.b.last));
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
  if (words[1] === '-' && own && !mention.described) return readJoint(prose, registry, mention);
  const pair = stateByAdjective.get(`${words[first]} ${words[first + 1]}`);
  const code = (pair ?? own)?.code ?? seats.get(words.join(' ').toLowerCase());
  const state = code === undefined || words[first + 1] === '-' ? undefined : registry.byKey.get(`state:${code}`);
  if (state === undefined || state === mention.referent) return [];
  return [{ type: 'part_of', from: mention.referent, to: state, first: mention.first, last: mention.last }];
}

/** "Norland-Sudmark Border Commission": both states are members. */
function readJoint(prose: Prose, registry: Registry, { first, last, referent }: Known): DraftRelation[] {
  return [first, first + 2].flatMap((at): DraftRelation[] => {
    const state = stateByName.get(prose.forms[at] ?? '');
    const from = state ? registry.byKey.get(`state:${state.code}`) : undefined;
    return from === undefined ? [] : [{ type: 'member_of', from, to: referent, first, last }];
  });
}
