/** Alignments: who backs, stands with or fights whom. */
import type { Prose } from '../prose.ts';
import type { DraftRelation } from './index.ts';
import { isPower, type Known, type Nesting, type Pair } from './pairs.ts';

/** "Norland-backed militia, the Lumen Front": what follows the name of the power. */
const tied =
  /^[-‐‑] (aligned|allied|linked|affiliated|friendly|backed|supported|sponsored|funded|armed|trained)(?: (?!(?:and|or|in|of|by|with|from|against|that|which) )[\p{L}-]+){0,5} (?:, )?$/u;
const withWhom =
  /^(?:\) )?(?:, )?(?:which |that )?(?:(?:is|are|was|were|remains) )?(?:also |closely |broadly |loosely )?(?:aligned|allied|affiliated|linked|tied) (?:with|to) (?:the )?(?:neighbou?ring )?$/;
const ties =
  /^(?:\) )?(?:'s |' |(?:[\p{L}]+ ){0,5}?(?:its|their|has|have|had|developed|maintains?) )(?:[\p{L}]+ ){0,4}?(?:ties|links|alliance|partnership|relations) (?:to|with) (?:the )?(?:neighbou?ring )?$/u;
const backedBy =
  /^(?:\) )?(?:, )?(?:which |that )?(?:(?:is|are|was|were) )?(?:[\p{L}-]+ )?(?:backed|supported|funded|armed|sponsored|trained) (?:[\p{L}]+ )?by (?:the )?$/u;
const support =
  /^(?:'s |' )?(?:[\p{L}]+ )?(?:support|backing|supports?|supported|backs|backed|aids|arms|funds|supplies) (?:for |to |of |from )?(?:the )?(?:[\p{L}]+ )?$/u;
/** "Norland's campaign against the …", "the Front has claimed responsibility for attacks on …". */
const against =
  /\b(?:war|wars|offensive|campaign|operations?|attacks?|strikes?|fight|battle|retaliation|struggle|raids?|assault|airstrikes?|incursion) (?:[\p{L}]+ ){0,2}?(?:against|on) (?:both )?(?:the )?(?:[\p{L}]+ )?$/u;
/** The same right after an adjective: "Norlandic strikes against the …". */
const ownStrikes =
  /^(?:[\p{L}]+ )?(?:war|offensive|campaign|operations?|attacks?|strikes?|raids?|assault|airstrikes?) (?:conducted |launched )?(?:against|on) (?:the )?$/u;
const hostile =
  /^(?:[\p{L}]+ ){0,3}?(?:targeted|targeting|attacked|attacking|battling|battled|fighting|fought|bombed|bombing|shelled|struck|opposes|opposed) (?:both )?(?:the )?$/u;
const shooting =
  /^(?:[\p{L}]+ ){0,3}?(?:fired|launched|lobbed) (?:[\p{L}]+ ){1,4}?(?:at|toward|towards|against|on) (?:both )?(?:the )?$/u;
const conflict =
  /\b(?:war|violence|fighting|conflict|hostilities|clashes|battle|battles|tensions) (?:[\p{L}]+ )?between (?:the )?$/u;
/** Words that turn the sense: who condemns an attack on X did not make it. */
const turned =
  /\b(?:not|never|no|deny|denied|denies|condemn\w*|responsible|blam\w*|accus\w*|denounc\w*|decr\w*|critici\w*|after|alleged|prevent|support|defen[cs]\w*)\b/;

export function findAlignments(
  prose: Prose,
  pairs: readonly Pair[],
  nestings: readonly Nesting[],
  known: readonly Known[],
): DraftRelation[] {
  return [...pairs.flatMap((pair) => readPair(prose, pair, known)), ...nestings.flatMap(readNesting)];
}

function readPair(prose: Prose, { a, b, between }: Pair, known: readonly Known[]): DraftRelation[] {
  if (!isPower(a.type) || a.inner || b.inner || !(isPower(b.type) || (b.type === 'place' && b.kind === 'name')))
    return [];
  const span = { first: a.first, last: b.last };
  const make = (type: DraftRelation['type'], from: number, to: number): DraftRelation[] => [
    { type, from, to, ...span },
  ];
  const tie = tied.exec(between)?.[1];
  if (tie && isPower(b.type) && b.kind !== 'adjective') return make(...readTie(tie, a.referent, b.referent));
  const before = prose.lower.slice(Math.max(0, a.first - 5), a.first);
  // "factions in Norland that have ties to …": a place here, not the one who acts.
  const isPlace =
    a.type === 'state' &&
    before.slice(-2).some((word) => /^(?:in|into|of|from|near|across)$/.test(word)) &&
    !between.startsWith("'");
  if (isPlace) return [];
  if (backedBy.test(between)) return make('supports', b.referent, a.referent);
  if (support.test(between)) return make('supports', a.referent, b.referent);
  if (turned.test(between)) return [];
  if (withWhom.test(between) || ties.test(between)) return make('aligned_with', a.referent, b.referent);
  const parted = known.some((other) => other.first >= a.last && other.last <= b.first && isPower(other.type));
  const attacks =
    a.kind === 'adjective'
      ? ownStrikes.test(between)
      : !parted && (against.test(between) || hostile.test(between) || shooting.test(between));
  if (attacks) return make('opposes', a.referent, b.referent);
  const sides =
    /^and (?:the )?(?:[\p{L}]+ )?$/u.test(between) && conflict.test(before.map((word) => `${word} `).join(''));
  return sides ? [...make('opposes', a.referent, b.referent), ...make('opposes', b.referent, a.referent)] : [];
}

/** "Norland-backed militias", a description of its own, with the power's name inside. */
function readNesting({ outer, inner, after }: Nesting): DraftRelation[] {
  const tie = tied.exec(`${after} `)?.[1];
  if (!tie || !isPower(inner.type) || outer.kind !== 'nominal') return [];
  const [type, from, to] = readTie(tie, inner.referent, outer.referent);
  return [{ type, from, to, first: outer.first, last: outer.last }];
}

function readTie(tie: string, power: number, other: number): [DraftRelation['type'], number, number] {
  return /^(?:aligned|allied|linked|affiliated|friendly)$/.test(tie)
    ? ['aligned_with', other, power]
    : ['supports', power, other];
}
