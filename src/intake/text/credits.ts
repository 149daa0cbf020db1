/** Credits: the outlets that a text gives as where its words come from, each with its place in the text. */
import type { Credit, Span } from '../../model/index.ts';
import { creditForms, endSignature, sourceLabel } from './credit-forms.ts';
import { isListedOutlet, isMediaName, isNeverOutlet, isNoName, stripDesk, stripThe } from './media-names.ts';

/** A credit with what stands behind it. `frame`: said by the page ("Source: …"), not by the story. */
export interface FoundCredit extends Credit {
  readonly frame: boolean;
  /** True where the outlet speaks of itself: "… reached out for comment". */
  readonly self: boolean;
}

interface Candidate extends Span {
  readonly name: string;
  readonly weight: number;
  readonly form: number;
  readonly self: boolean;
}

const calendar =
  /\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|That|The|In|On)\b.*$/;
/** Weight at which a name counts as that of an outlet. */
const enough = 2;
const singleMediaWord =
  /^(?:Times|Post|Herald|Tribune|Journal|Guardian|Telegraph|Observer|Chronicle|Courier|Monitor|Mail|Mirror|Express|Globe|Gazette|Examiner|Inquirer|Independent|Standard|Star|Sun|Review|Dispatch|Bulletin|Sentinel|Register|Echo|Insider|Spectator|Argus|Messenger|Record)$/;

/**
 * Outlets credited in the story itself (`spans`: its paragraphs), in order of place, one credit a place. `known` are the
 * outlets that the page names: a short form of one is sure.
 */
export function findStoryCredits(text: string, spans: readonly Span[], known: readonly string[]): FoundCredit[] {
  const candidates = spans.flatMap((span) => collect(text, span));
  const byName = Map.groupBy(candidates, (candidate) => foldName(candidate.name));
  const outlets = new Set<string>();
  for (const [folded, group] of byName)
    if (known.some((name) => isShortFor(folded, name)) || weigh(text, group) >= enough) outlets.add(folded);
  const chosen = candidates.filter((candidate) => outlets.has(foldName(candidate.name)));
  return dropOverlaps(chosen.map(toCredit));
}

/** Outlets that the page names as the source, in `spans` (its furniture). */
export function findFrameCredits(text: string, spans: readonly Span[]): FoundCredit[] {
  const found: FoundCredit[] = [];
  for (const { start, end } of spans) {
    if (end - start > 400) continue;
    const line = text.slice(start, end);
    for (const match of line.matchAll(sourceLabel)) {
      const name = match.groups?.['name']?.trim() ?? '';
      const outlet = nameOfSource(name);
      const at = start + match.index + match[0].lastIndexOf(name);
      const length = outlet && name.startsWith(outlet) ? outlet.length : name.length;
      if (outlet) found.push({ outlet, start: at, end: at + length, frame: true, self: false });
    }
  }
  return found;
}

/** The agency that signs at the end of a paragraph: "(AP)", "— Meridian Wire". */
export function findSignature(text: string, span: Span): FoundCredit | null {
  const from = Math.max(span.start, span.end - 60);
  const match = endSignature.exec(text.slice(from, span.end));
  const name = match?.groups?.['name'] ?? match?.groups?.['dashed'];
  if (!match || !name || !isMediaName(name.trim())) return null;
  const start = from + match.index + match[0].indexOf(name);
  return { outlet: name.trim(), start, end: start + name.trim().length, frame: true, self: false };
}

function collect(text: string, span: Span): Candidate[] {
  const line = text.slice(span.start, span.end);
  const found: Candidate[] = [];
  creditForms.forEach(({ cues, form, weight, self }, index) => {
    if (!cues.some((cue) => line.includes(cue))) return;
    for (const match of line.matchAll(form)) {
      const raw = match.groups?.['name'];
      if (!raw) continue;
      const name = cleanName(raw);
      if (name.length < 2 || isNeverOutlet(name) || isNoName(name)) continue;
      const at = span.start + match.index + match[0].indexOf(raw) + raw.indexOf(name);
      const extra = match.groups?.['the'] && singleMediaWord.test(name) ? 2 : 0;
      found.push({ name, start: at, end: at + name.length, weight: weight + extra, form: index, self });
    }
  });
  return found;
}

/** What all that is said of a name makes of it: the wordings for, its use as a person, a force or a state against. */
function weigh(text: string, group: readonly Candidate[]): number {
  const name = group[0]?.name ?? '';
  const listed = isListedOutlet(name) || isMediaName(name);
  const forms = new Map<number, number>();
  for (const { form, weight } of group) forms.set(form, Math.min(2, Math.max(weight, (forms.get(form) ?? 0) + weight)));
  const strong = Math.max(...group.map((candidate) => candidate.weight));
  let weight = Math.max(
    strong,
    [...forms.values()].reduce((sum, value) => sum + value, 0),
  );
  if (listed) weight += 3;
  if (group.some((candidate) => candidate.self)) return weight;
  if (strong === 0 && !listed) return 0;
  const uses = countUses(text, name);
  if (uses.asPerson > 0) weight -= 3;
  weight -= Math.min(4, 2 * uses.asActor);
  // News names a person in full first: one lone word that only ever is told something is an outlet's.
  if (!listed && !name.includes(' ') && uses.asActor === 0 && uses.asPerson === 0 && group.length === uses.all)
    weight += 1;
  return weight;
}

const actorAfter =
  /^(?:['’]s? (?:[\p{Ll}]+ )?(?:forces|army|government|president|minister|ministry|leader|leaders|fighters|military|spokesman|spokeswoman|spokesperson|troops|people|parliament|police|security|prime|foreign|defen[cs]e|attack|attacks|war|son|wife|father|brother|lawyer|family|office|party|regime)\b| (?:said|says|announced|condemned|accused|denied|vowed|warned|called|claimed|demanded|added|insisted|urged|fired|attacked|launched|killed|struck|agreed|refused|rejected|signed|forces|fighters|officials|troops|militants|government|leaders?|army)\b)/u;
const personBefore =
  /(?:\b(?:President|Minister|Prime Minister|Secretary|General|Gen\.|Colonel|Col\.|Major|Maj\.|Captain|Lieutenant|Sheikh|Sheik|Ayatollah|King|Prince|Queen|Senator|Sen\.|Rep\.|Governor|Gov\.|Mayor|Judge|Ambassador|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Professor|Prof\.|Sir|Lord|Pope|Commander|Chief|Spokesman|Spokeswoman|Chancellor|brother|sister|wife|son|daughter|father|mother|colleague|friend|counterpart) |[\p{Lu}][\p{Ll}]{2,} )$/u;
/** Words with a capital before a name that are no first names: the beginning of a sentence. */
const noFirstName = /\b(?:The|In|On|At|But|And|When|While|After|As|For|By|With|From|Also|Told|Via|Source|Citing) $/;

function countUses(text: string, name: string): { all: number; asActor: number; asPerson: number } {
  const uses = { all: 0, asActor: 0, asPerson: 0 };
  for (let at = text.indexOf(name); at >= 0 && uses.all < 60; at = text.indexOf(name, at + name.length)) {
    if (/[\p{L}\d]/u.test(text[at - 1] ?? '') || /[\p{L}\d]/u.test(text[at + name.length] ?? '')) continue;
    uses.all += 1;
    const before = text.slice(Math.max(0, at - 30), at);
    if (actorAfter.test(text.slice(at + name.length, at + name.length + 40))) uses.asActor += 1;
    if (personBefore.test(before) && !noFirstName.test(before)) uses.asPerson += 1;
  }
  return uses;
}

const possessive = /['’]s?(?=\s|$).*$/u;

/** Words that go on a listed name: "CNN International", "BBC Persian"; another word is the next thing's. */
const channelWord =
  /^(?:News|Sports?|Radio|TV|World|International|Business|Online|Today|Persian|Arabic|Turk|Newsnight|Newshour|Money|Weekend|Live|Africa|Asia|Europe|America|Español|Agency|Network|Press|Service)$/;

function cleanName(raw: string): string {
  const name = raw
    .replace(calendar, '')
    .replace(possessive, '')
    .replace(/\s+(?:of|for|de|al|el)$/, '')
    .trim();
  const employer = / (?:of|for) (?<outlet>.+)$/.exec(name)?.groups?.['outlet'];
  if (employer && isMediaName(employer)) return employer;
  const [first = '', second] = name.split(' ');
  return second && isListedOutlet(first) && /^[\p{Lu}\d/-]{2,}$/u.test(first) && !channelWord.test(second)
    ? first
    : name;
}

/** "Source: https://www.courier.example/a" names a site; "Source: agencies" nobody. */
function nameOfSource(name: string): string | null {
  const address = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/\S*)?$/i.exec(name);
  if (address?.[1]) return address[1].toLowerCase();
  if (
    /^(?:agencies|agency|news agencies|various|wires?|web|internet|social media|twitter|facebook|telegram|own|staff|supplied|here|link|author|getty.*)$/i.test(
      name,
    )
  )
    return null;
  const outlet = stripDesk(name);
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || name.split(/\s+/).length > 7 || isNeverOutlet(name)) return null;
  return outlet;
}

/** One spelling of a name: case and "the" do not count. */
export function foldName(name: string): string {
  return stripThe(name).toLowerCase();
}

function toCredit({ name, start, end, self }: Candidate): FoundCredit {
  return { outlet: name, start, end, self, frame: false };
}

/** Credits in order of place, one a place; where two lie over each other the longer stays. */
export function dropOverlaps(credits: readonly FoundCredit[]): FoundCredit[] {
  const sorted = [...credits].sort((a, b) => a.start - b.start || b.end - a.end || Number(b.self) - Number(a.self));
  const kept: FoundCredit[] = [];
  for (const credit of sorted) {
    const last = kept.at(-1);
    if (!last || credit.start >= last.end) kept.push(credit);
    else if (credit.self && !last.self && credit.start === last.start) kept[kept.length - 1] = { ...last, self: true };
  }
  return kept;
}

/** Puts the full name for a short one: "the Courier" is "The Ostrel Courier" where the text names that. */
export function fillNames<T extends Credit>(credits: readonly T[], known: readonly string[]): T[] {
  return credits.map((credit) => {
    const short = foldName(credit.outlet);
    if (short.includes(' ') || isListedOutlet(short)) return credit;
    const full = known.find((name) => foldName(name) !== short && isShortFor(short, name));
    return full ? { ...credit, outlet: full } : credit;
  });
}

/** True where `short` (folded) is `name` or its first or last word: "courier" for "The Ostrel Courier". */
function isShortFor(short: string, name: string): boolean {
  const folded = foldName(name);
  return folded === short || folded.endsWith(` ${short}`) || folded.startsWith(`${short} `);
}
