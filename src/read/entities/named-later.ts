/**
 * Named later: "The chief of a rebel group told …", and two sentences on "Ada Voss, head of the Lumen Front, said". News
 * often tells the office first and the name after; the office, what it is the head of, and its being the only one tie both.
 */
import { isGroup } from './relations/pairs.ts';
import type { DraftRelation } from './relations/index.ts';
import type { DraftMention } from './drafts.ts';
import type { Prose } from './prose.ts';
import type { Registry } from './registry.ts';

/** Offices of like kind, by the last word of their title. */
const offices: readonly RegExp[] = [
  /^(?:leader|chief|head|chairman|chairwoman|chairperson|chair|president|director|boss|secretary-general)$/,
  /^(?:spokesman|spokeswoman|spokesperson)$/,
  /^(?:envoy|ambassador|representative)$/,
  /^commander$/,
];
/** Words that make another office of it. */
const others = /^(?:deputy|vice|former|ex|acting|interim|assistant|co)$/;
/** Sentences from the text's beginning in which an office may stand alone, and from there to its name. */
const opening = 8;
const reach = 6;

interface Office {
  readonly kind: number;
  readonly others: string;
}

function officeOf(words: readonly string[]): Office | null {
  const kind = offices.findIndex((pattern) => pattern.test(words.at(-1) ?? ''));
  return kind < 0 ? null : { kind, others: words.filter((word) => others.test(word)).join(' ') };
}

/**
 * Points definite offices without a name at the one person who is later named in that office of that body, and an unnamed
 * body ("a rebel group") at theirs. True where anything changed, so that relations are to be found again.
 */
export function nameLater(prose: Prose, registry: Registry, relations: readonly DraftRelation[]): boolean {
  let changed = false;
  for (const [index, mention] of registry.mentions.entries()) {
    if ((prose.sentenceOf[mention.first] ?? 0) >= opening) break;
    if (mention.kind !== 'nominal' || mention.type !== 'person' || mention.referent !== null) continue;
    if (prose.lower[mention.first] !== 'the' || prose.lower[mention.last] !== 'of') continue;
    const office = officeOf(prose.lower.slice(mention.first, mention.last));
    const body = office && bodyAfter(registry.mentions, index, mention.last + 1);
    const found = body && findHolder(prose, registry, relations, { mention, office, body });
    if (!found) continue;
    registry.mentions[index] = { ...mention, referent: found.person };
    if (found.body !== body.referent) pointTo(registry, body, found.body);
    changed = true;
  }
  return changed;
}

/** The group that is named or described within four tokens from `from`. */
function bodyAfter(mentions: readonly DraftMention[], index: number, from: number): DraftMention | null {
  for (let at = index + 1; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.first > from + 3) return null;
    if (mention.first >= from && isGroup(mention.type) && mention.kind !== 'adjective' && mention.kind !== 'pronoun')
      return mention;
  }
  return null;
}

/** The one person who holds such an office in the body or a part of it, named within reach, and that body. */
function findHolder(
  prose: Prose,
  registry: Registry,
  relations: readonly DraftRelation[],
  { mention, office, body }: { mention: DraftMention; office: Office; body: DraftMention },
): { person: number; body: number } | null {
  const sentence = prose.sentenceOf[mention.first] ?? 0;
  const found = new Map<number, number>();
  for (const { from, to, role, first } of relations) {
    const away = (prose.sentenceOf[first] ?? 0) - sentence;
    const held = officeOf((role ?? '').split(' '));
    if (first < mention.last || away > reach || held?.kind !== office.kind || held.others !== office.others) continue;
    if (registry.entities[from]?.described !== false || registry.entities[from].type !== 'person') continue;
    const whole = wholesOf(to, relations).find((one) => isBody(registry, body, one));
    if (whole !== undefined && !found.has(from)) found.set(from, whole);
  }
  const [only] = found;
  return found.size === 1 && only ? { person: only[0], body: only[1] } : null;
}

/** `part` with what it is a part of, and what that is a part of. */
function wholesOf(part: number, relations: readonly DraftRelation[]): number[] {
  const wholes = [part];
  for (let at = 0; at < wholes.length && wholes.length < 6; at += 1) {
    for (const { type, from, to } of relations) {
      if (type === 'part_of' && from === wholes[at] && !wholes.includes(to)) wholes.push(to);
    }
  }
  return wholes;
}

/** True where `body` names `entity`, or describes one of its type without a name: "a rebel group". */
function isBody(registry: Registry, body: DraftMention, entity: number): boolean {
  if (body.referent === entity) return true;
  const known = registry.entities[entity];
  const own = body.referent === null ? null : registry.entities[body.referent];
  if (!known || known.described || known.plural || body.kind !== 'nominal') return false;
  return (own === null || (own?.described === true && !own.plural)) && body.type === known.type;
}

/** Points `mention`, and all that point where it did, at the entity draft `referent`. */
function pointTo(registry: Registry, mention: DraftMention, referent: number): void {
  for (const [index, other] of registry.mentions.entries()) {
    const same = mention.referent === null ? other === mention : other.referent === mention.referent;
    if (same) registry.mentions[index] = { ...other, referent };
  }
}
