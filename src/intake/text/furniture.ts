/** Furniture: which lines of a text belong to the page around the story. */
import { type FurnitureRole, furnitureForms, tailRoles } from './furniture-forms.ts';
import type { Line } from './lines.ts';
import { countWords, endsSentence, isProse } from './prose.ts';

/** Roles whose forms begin like an order ("Join …", "Follow …"), as a sentence of a story may. */
const softRoles: ReadonlySet<FurnitureRole> = new Set(['subscribe', 'share', 'contact']);
const speech = /["“”]|\b(?:said|told|added|says)\b/;

/** The part that `line` plays in a page's frame, null where it may be story. */
export function classifyFurniture(line: string): FurnitureRole | null {
  if (line.length > 900) return null;
  const words = countWords(line);
  for (const { role, form, wordsMax } of furnitureForms) {
    if (words > wordsMax || !form.test(line)) continue;
    if (!softRoles.has(role) || !speech.test(line)) return role;
  }
  return isTagList(line) ? 'tags' : null;
}

/** "Harbour, strike, union, on, Monday": the words of a picture's alternative text or of a tag cloud. */
function isTagList(line: string): boolean {
  const items = line.split(/\s*,\s*/);
  return (
    items.length >= 5 &&
    !endsSentence(line) &&
    items.every((item) => /^[\p{L}\p{M}\p{N}'’.&-]+(?:\s[\p{L}\p{M}'’.-]+)?$/u.test(item))
  );
}

/**
 * First line of the page below the story, `lines.length` where the story goes to the end. The page begins at a line that
 * stands below stories ("Leave a comment", "Latest stories") when little prose comes after it.
 */
export function findTail(lines: readonly Line[], roles: readonly (FurnitureRole | null)[]): number {
  let after = 0;
  const proseAfter = lines.map(() => 0);
  for (let i = lines.length - 1; i >= 0; i--) {
    proseAfter[i] = after;
    const line = lines[i];
    if (line && !roles[i] && isProse(line.text)) after += countWords(line.text);
  }
  const all = after;
  for (let i = 0; i < lines.length; i++) {
    const role = roles[i];
    const rest = proseAfter[i] ?? 0;
    if (role && tailRoles.has(role) && rest < all && rest * 4 <= all - rest) return i;
  }
  return lines.length;
}

/** Indices of the lines under a heading of related stories in the middle of a text: titles up to the next prose. */
export function findTeasers(lines: readonly Line[], roles: readonly (FurnitureRole | null)[]): number[] {
  const teasers: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (roles[i] !== 'related' || (lines[i]?.text.length ?? 0) > 40) continue;
    for (let j = i + 1; j < lines.length && j <= i + 8; j++) {
      const line = lines[j];
      if (!line || isProse(line.text) || endsSentence(line.text)) break;
      if (!roles[j]) teasers.push(j);
    }
  }
  return teasers;
}

const bioStart =
  /^(?:I(?:[’']m| am| write| cover| love| report| have been| enjoy| specialise| specialize)\b|(?:he|she|they) (?:is|are|writes|covers|has|holds)\b)/;
const bioRole =
  /^.{0,80}?\b(?:is|are|was formerly|has been|writes|covers|reports) (?:an? |the |our |about |on |for )?.{0,80}?\b(?:editor|reporter|journalist|writer|correspondent|columnist|blogger|author|contributor|freelancer?|freelance|content creator|intern|bureau chief|fellow|researcher|enthusiast|analyst|producer|photographer)\b/;
const bioWork =
  /^I(?:[’']m| am| write| cover| report)\b.{0,60}\b(?:editor|reporter|journalist|writer|correspondent|columnist|blogger|author|about|on|for)\b/;
const bioClue =
  /\bfollow (?:him|her|them|me)\b|@\w|\bcan be reached\b|\bpreviously (?:worked|reported|covered|wrote)\b|\bbased in\b|\bpassion(?:ate)? (?:for|about)\b|\binspire\b|\byears of experience\b|\bholds a\b/i;
const nameLine =
  /^(?:about |by )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|van|von|bin|al|el|da|della|di)){1,3}$/u;

/**
 * Indices of the lines of author boxes: a name and, under it, what its bearer does or loves. Only among the last lines of
 * the story or below it, because a story may well tell what a journalist is.
 */
export function findAuthorBoxes(lines: readonly Line[], tail: number, byline: string | null): number[] {
  const box: number[] = [];
  const from = Math.max(1, Math.min(tail, lines.length - 4));
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.text.length > 900) continue;
    const above = lines[i - 1];
    const named = above !== undefined && nameLine.test(above.text);
    const ofAuthor = byline !== null && line.text.startsWith(byline);
    const quoted = /["“”]/.test(line.text);
    const first = bioStart.test(line.text) && !quoted && (named || i >= tail || bioWork.test(line.text));
    const third = bioRole.test(line.text) && !quoted && (named || ofAuthor || i > tail || bioClue.test(line.text));
    if (!first && !third) continue;
    if (named) box.push(i - 1);
    box.push(i);
  }
  return box;
}
