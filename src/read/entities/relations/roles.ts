/** Roles: who leads, speaks for, represents or holds an office in what. */
import { isTitleWord, roleModifiers } from '../../en/names/titles.ts';
import type { Prose } from '../prose.ts';
import type { DraftRelation } from './index.ts';
import { isGroup, isPower, type Known, type Nesting, type Pair } from './pairs.ts';

const lead =
  /\b(?:leader|chief|head|president|prime minister|premier|chairman|chairwoman|chairperson|director|secretary-general|boss|king|queen|emir|ruler|chancellor|dictator|ceo|commander-in-chief)\b/;
const speak = /\b(?:spokesman|spokeswoman|spokesperson|spokespersons)\b/;
const represent = /\b(?:representative|envoy|ambassador|delegate|negotiator)\b/;
const belong = /\b(?:member|fighter|official|soldier|officer)\b/;
const furtherRoles =
  /^(?:boss|ruler|dictator|member|fighter|soldier|militant|founder|commander-in-chief|co-founder|owner)$/;

/** "Lumen Front leader Ada Voss", "Lumen's spokesman, Ada Voss": a body, a role, a person. */
const before = /^(?:'s |' )?((?:[\p{L}.-]+ ){1,7})(?:, )?$/u;
/** "Ada Voss, head of the Lumen Front", "Ada Voss, the commander of Norland's Lake Force". */
const after =
  /^, (?:the |a |an |then |now |who (?:is|was|has been) (?:the |a )?)?((?:[\p{L}.'-]+ ){1,7}?)(?:of|for|at|to|with) (?:the )?(?:[\p{L}.]+ 's )?$/u;
const heads = /^(?:, )?(?:who |and )?(?:leads|heads|commands|runs|led|headed|commanded) (?:the )?$/;

export function findRoles(
  prose: Prose,
  pairs: readonly Pair[],
  nestings: readonly Nesting[],
  known: readonly Known[],
): DraftRelation[] {
  return [
    ...pairs.flatMap((pair) => readPair(prose, pair, known)),
    ...nestings.flatMap((nesting) => readNesting(prose, nesting)),
  ];
}

function readPair(prose: Prose, { a, b, between }: Pair, known: readonly Known[]): DraftRelation[] {
  const span = { first: a.first, last: b.last };
  if (isPower(a.type) && b.type === 'person' && !b.described) {
    const words = (before.exec(between)?.[1] ?? '').trim();
    // "Norland's Lake Force chief Ada Voss": the nearer body is meant.
    const nearer = known.some((other) => isGroup(other.type) && other.last > a.last && other.last <= b.first);
    if (!isRole(words) || nearer) return [];
    return [{ type: kindOf(words), from: b.referent, to: a.referent, role: words, ...span }];
  }
  if (a.type === 'person' && /^'s? (?:[\p{L}]+ ){0,2}$/u.test(between) && isAdministration(prose, b)) {
    return [{ type: 'leads', from: a.referent, to: b.referent, ...span }];
  }
  if (
    a.type !== 'person' ||
    !isPower(b.type) ||
    b.inner ||
    b.kind === 'pronoun' ||
    /^'s?$/.test(prose.lower[b.last] ?? '')
  )
    return [];
  if (heads.test(between)) return [{ type: 'leads', from: a.referent, to: b.referent, ...span }];
  const words = (after.exec(between)?.[1] ?? '').trim();
  if (!isRole(words)) return [];
  const type = /^(?:former |top )?commander$/.test(words) ? 'leads' : kindOf(words);
  return [{ type, from: a.referent, to: b.referent, role: words, ...span }];
}

/** "spokesperson for the Lumen Front", "a Lumen Front spokesperson", "Marlow administration official". */
function readNesting(prose: Prose, { outer, inner }: Nesting): DraftRelation[] {
  if (outer.kind !== 'nominal' || !outer.described) return [];
  const span = { first: outer.first, last: outer.last };
  if (inner.type === 'person') {
    return isAdministration(prose, outer) ? [{ type: 'leads', from: inner.referent, to: outer.referent, ...span }] : [];
  }
  if (outer.type !== 'person' || inner.kind === 'adjective' || !isGroup(inner.type)) return [];
  const rest = [...prose.lower.slice(outer.first, inner.first), ...prose.lower.slice(inner.last, outer.last)];
  const words = rest.filter((word) => !/^(?:a|an|the|one|of|for|from|at|another)$/.test(word)).join(' ');
  if (!isRole(words)) return [];
  return [{ type: kindOf(words), from: outer.referent, to: inner.referent, role: words, ...span }];
}

const isAdministration = (prose: Prose, { type, last }: Known): boolean =>
  type === 'government_body' && /^(?:administration|government|cabinet|regime)$/.test(prose.lower[last - 1] ?? '');

/** True for words that are all titles and what goes with them. */
function isRole(words: string): boolean {
  const list = words.split(' ');
  const isTitle = (word: string): boolean => isTitleWord(word) || furtherRoles.test(word);
  return list.some(isTitle) && list.every((word) => isTitle(word) || roleModifiers.has(word) || word === 'most');
}

function kindOf(words: string): DraftRelation['type'] {
  if (speak.test(words)) return 'spokesperson_of';
  if (represent.test(words)) return 'represents';
  if (/\b(?:deputy|vice)\b/.test(words)) return 'has_role';
  if (lead.test(words)) return 'leads';
  return belong.test(words) ? 'member_of' : 'has_role';
}
