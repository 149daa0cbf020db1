/** Roles: who leads, speaks for, represents or holds an office in what. */
import type { Prose } from '../prose.ts';
import type { DraftRelation } from './index.ts';
import { isGroup, isPower, type Nesting, type Pair } from './pairs.ts';

const lead =
  /\b(?:leader|chief|head|president|prime minister|premier|chairman|chairwoman|chairperson|director|secretary-general|boss|king|queen|emir|ruler|chancellor|dictator|ceo|commander-in-chief)\b/;
const speak = /\b(?:spokesman|spokeswoman|spokesperson|spokespersons)\b/;
const represent = /\b(?:representative|envoy|ambassador|delegate|negotiator)\b/;
const belong = /\b(?:member|fighter|official|soldier|officer)\b/;
const role =
  /\b(?:leader|chief|head|president|prime minister|premier|chairman|chairwoman|chairperson|director|secretary-general|boss|king|queen|emir|ruler|chancellor|dictator|ceo|spokesman|spokeswoman|spokesperson|representative|envoy|ambassador|negotiator|member|official|officer|commander|commander-in-chief|minister|secretary|coordinator|adviser|advisor|general|deputy|governor|mayor|lawmaker|senator|prosecutor|judge|founder|analyst|researcher|editor|professor|fighter|coach|captain)\b/;

/** "Lumen Front leader Ada Voss", "Lumen's spokesman, Ada Voss": a body, a role, a person. */
const before = /^(?:'s |' )?((?:[\p{L}.-]+ ){0,6}[\p{L}.-]+)(?: ,)?$/u;
/** "Ada Voss, head of the Lumen Front", "Ada Voss, who leads the Lumen Front". */
const after =
  /^, (?:the |a |an |then |now |who (?:is|was|has been) (?:the |a )?)?((?:[\p{L}.'-]+ ){0,6}?[\p{L}.-]+) (?:of|for|at|to|with) (?:the )?$/u;
const heads = /^,? ?(?:who |and )?(?:leads|heads|commands|runs|led|headed|commanded) (?:the )?$/;
const joint =
  /\b(?:and|or|by|in|on|with|from|that|said|told|was|were|is|are|against|after|before|killed|met|who|has|had|have)\b/;

export function findRoles(_prose: Prose, pairs: readonly Pair[], nestings: readonly Nesting[]): DraftRelation[] {
  return [...pairs.flatMap(readPair), ...nestings.flatMap(readNesting)];
}

function readPair({ a, b, between }: Pair): DraftRelation[] {
  const span = { first: a.first, last: b.last };
  if (isPower(a.type) && b.type === 'person' && !b.described) {
    const words = before.exec(between)?.[1] ?? '';
    if (!role.test(words) || joint.test(words) || / of | for /.test(` ${words} `)) return [];
    return [{ type: kindOf(words), from: b.referent, to: a.referent, role: words.replace(/^'s /, ''), ...span }];
  }
  if (a.type !== 'person' || !isPower(b.type) || b.kind === 'pronoun') return [];
  if (heads.test(between)) return [{ type: 'leads', from: a.referent, to: b.referent, ...span }];
  const words = after.exec(between)?.[1] ?? '';
  if (!role.test(words) || joint.test(words)) return [];
  const type = /^(?:former )?commander$/.test(words) ? 'leads' : kindOf(words);
  return [{ type, from: a.referent, to: b.referent, role: words, ...span }];
}

/** "spokesperson for the Lumen Front", "a Lumen Front spokesperson", "senior Marlow administration official". */
function readNesting({ outer, inner, after: rest }: Nesting): DraftRelation[] {
  if (outer.kind !== 'nominal' || outer.type !== 'person' || !outer.described || inner.kind === 'adjective') return [];
  if (!isGroup(inner.type)) return [];
  const words = rest === '' ? '' : rest;
  const span = { first: outer.first, last: outer.last };
  const from = outer.referent;
  const to = inner.referent;
  if (words !== '' && !role.test(words)) return [];
  return [{ type: words === '' ? 'represents' : kindOf(words), from, to, ...(words ? { role: words } : {}), ...span }];
}

function kindOf(words: string): DraftRelation['type'] {
  if (speak.test(words)) return 'spokesperson_of';
  if (represent.test(words)) return 'represents';
  if (/\b(?:deputy|vice|former deputy)\b/.test(words)) return 'has_role';
  if (lead.test(words)) return 'leads';
  return belong.test(words) ? 'member_of' : 'has_role';
}
