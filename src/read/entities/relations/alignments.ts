/** Alignments: who backs, stands with or fights whom. */
import type { Prose } from '../prose.ts';
import type { DraftRelation } from './index.ts';
import { isPower, type Nesting, type Pair } from './pairs.ts';

/** "Norland-backed militia, the Lumen Front": what follows the name of the power. */
const tied =
  /^[-‐‑] (aligned|allied|linked|affiliated|friendly|backed|supported|sponsored|funded|armed|trained)(?: [\p{L}-]+){0,5}(?: ,)?$/u;
const withWhom =
  /^(?:\) )?,? ?(?:which |that )?(?:(?:is|are|was|were|remains) )?(?:also |closely |broadly |loosely )?(?:aligned|allied|affiliated|linked|tied) (?:with|to) (?:the )?(?:neighbou?ring )?$/;
const ties = /\b(?:ties|links|alliance|partnership|relations|cooperation) (?:to|with) (?:the )?(?:neighbou?ring )?$/;
const backedBy =
  /^(?:\) )?,? ?(?:which |that )?(?:(?:is|are|was|were) )?(?:[\p{L}-]+ )?(?:backed|supported|funded|armed|sponsored|trained) (?:[\p{L}]+ )?by (?:the )?$/u;
const support =
  /^(?:'s |' )?(?:[\p{L}]+ )?(?:support|backing|supports?|supported|backs|backed|aids|arms|funds|supplies) (?:for |to |of |from )?(?:the )?(?:[\p{L}]+ )?$/u;
const against =
  /(?:^|\b)(?:war|wars|offensive|campaign|operations?|attacks?|strikes?|fight|battle|retaliation|struggle|raids?|assault|airstrikes?|incursion) (?:[\p{L}]+ ){0,2}?(?:against|on) (?:both )?(?:the )?(?:[\p{L}]+ )?$/u;
const hostile =
  /^(?:[\p{L}]+ ){0,3}?(?:targeted|targeting|attacked|attacking|battling|battled|fighting|fought|bombed|bombing|shelled|struck|opposes|opposed) (?:both )?(?:the )?$/u;
const shooting =
  /^(?:[\p{L}]+ ){0,3}?(?:fired|launched|lobbed) (?:[\p{L}]+ ){1,4}?(?:at|toward|towards|against|on) (?:both )?(?:the )?$/u;
const conflict =
  /\b(?:war|violence|fighting|conflict|hostilities|clashes|battle|battles|tensions)(?: [\p{L}]+)? between(?: the)?$/u;

export function findAlignments(prose: Prose, pairs: readonly Pair[], nestings: readonly Nesting[]): DraftRelation[] {
  return [...pairs.flatMap((pair) => readPair(prose, pair)), ...nestings.flatMap(readNesting)];
}

function readPair(prose: Prose, { a, b, between }: Pair): DraftRelation[] {
  if (!isPower(a.type) || !(isPower(b.type) || (b.type === 'place' && b.kind === 'name'))) return [];
  const span = { first: a.first, last: b.last };
  const make = (type: DraftRelation['type'], from: number, to: number): DraftRelation[] => [
    { type, from, to, ...span },
  ];
  const tie = tied.exec(between)?.[1];
  if (tie && isPower(b.type)) return make(...readTie(tie, a.referent, b.referent));
  if (/\b(?:not|never|no|deny|denied)\b/.test(between)) return [];
  if (withWhom.test(between) || ties.test(between)) return make('aligned_with', a.referent, b.referent);
  if (backedBy.test(between)) return make('supports', b.referent, a.referent);
  if (support.test(between)) return make('supports', a.referent, b.referent);
  if (against.test(between) || hostile.test(between) || shooting.test(between))
    return make('opposes', a.referent, b.referent);
  const before = prose.lower.slice(Math.max(0, a.first - 5), a.first).join(' ');
  const sides = /^and (?:the )?(?:[\p{L}]+ )?$/u.test(between) && conflict.test(before);
  return sides ? [...make('opposes', a.referent, b.referent), ...make('opposes', b.referent, a.referent)] : [];
}

/** "Norland-backed militias", a description of its own, with the power's name inside. */
function readNesting({ outer, inner, after }: Nesting): DraftRelation[] {
  const tie = tied.exec(after)?.[1];
  if (!tie || !isPower(inner.type) || outer.kind !== 'nominal') return [];
  const [type, from, to] = readTie(tie, inner.referent, outer.referent);
  return [{ type, from, to, first: outer.first, last: outer.last }];
}

function readTie(tie: string, power: number, other: number): [DraftRelation['type'], number, number] {
  return /^(?:aligned|allied|linked|affiliated|friendly)$/.test(tie)
    ? ['aligned_with', other, power]
    : ['supports', power, other];
}
