/** Casualties: killed and injured, each with its count, span, and whether it is one incident's or a running total. */
import type { Toll } from '../../model/index.ts';
import { attachedTo, objectsOf } from './attachments.ts';
import { conjunctsAfter } from './conjuncts.ts';
import { stretchEnd, stretchStart } from './stretches.ts';
import { subjectsOf } from './subjects.ts';
import { type Count, countOf, numberAt } from './counts.ts';
import { addArgument, type Draft } from './drafts.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { type Prose, tokenAt } from './prose.ts';
import { verbGroupAt } from './verb-groups.ts';
import { mayFill } from './verb-roles.ts';

type Kind = 'killed' | 'injured';
interface Found {
  readonly kind: Kind;
  readonly token: number;
  readonly count: Count;
}

const killVerbs =
  /^(?:kill|kills|killed|killing|murdered|assassinated|assassinating|slain|massacred|executed|die|dies|died|perished|beheaded|shot)$/;
const injureVerbs = /^(?:injure|injures|injured|injuring|wound|wounds|wounded|wounding|hurt|hurting|maimed|maiming)$/;
const killNouns =
  /^(?:death|deaths|fatality|fatalities|killing|killings|assassination|slaying|murder|murders|massacre|execution|lives)$/;
const deadWords = /^(?:dead|killed|fatalities|deaths|lives|martyrs)$/;
const hurtWords = /^(?:injured|wounded|hurt|injuries)$/;

/** Sets the tolls of the violent drafts, each from the words nearest to it. */
export function setCasualties(prose: Prose, phrases: Phrases, drafts: readonly Draft[]): void {
  const violent = drafts.filter((draft) => draft.type === 'ASSAULT');
  if (violent.length === 0) return;
  for (const found of findTolls(prose, phrases)) {
    const draft = ownerOf(prose, found.token, violent);
    if (!draft || draft.casualties[found.kind]) continue;
    draft.casualties[found.kind] = toToll(prose, draft, found);
    addVictims(prose, phrases, draft, found);
  }
}

/** Adds those who were counted as victims, and those named behind "including". */
function addVictims(prose: Prose, phrases: Phrases, draft: Draft, found: Found): void {
  const counted = phrases.list[phrases.at[tokenAt(prose.starts, prose.ends, found.count.end - 1)] ?? -1];
  if (!counted || draft.casualties[found.kind]?.scope === 'cumulative') return;
  if (mayFill(prose, draft, 'victim', counted)) addArgument(prose, phrases, draft, 'victim', counted);
  if (prose.words[counted.last] !== ',' || prose.words[counted.last + 1] !== 'including') return;
  const named = phrases.list[phrases.at[counted.last + 2] ?? -1];
  if (!named) return;
  for (const phrase of conjunctsAfter(prose, phrases, named, stretchEnd(prose, named.head))) {
    if (mayFill(prose, draft, 'victim', phrase)) addArgument(prose, phrases, draft, 'victim', phrase);
  }
}

function findTolls(prose: Prose, phrases: Phrases): Found[] {
  const found: Found[] = [];
  for (const stretch of prose.stretches) {
    for (let token = stretch.first; token < stretch.last; token += 1) {
      const word = prose.words[token] ?? '';
      if (word.length < 3) continue;
      const kind: Kind | null =
        killVerbs.test(word) || killNouns.test(word) || word === 'dead' || word === 'toll' || word === 'number'
          ? 'killed'
          : injureVerbs.test(word) || word === 'injuries'
            ? 'injured'
            : null;
      // Who is shot may live: "shot dead" tells.
      if (!kind || (word === 'shot' && !/^(?:dead|to)$/.test(prose.words[token + 1] ?? ''))) continue;
      const count = countAround(prose, phrases, token, word);
      if (count) found.push({ kind, token, count });
    }
  }
  return found;
}

/** The count that goes with the toll word at `token`: number before it, object, passive subject, or "of" phrase. */
function countAround(prose: Prose, phrases: Phrases, token: number, word: string): Count | null {
  const before = prose.words[token - 1] ?? '';
  if (word === 'toll' || word === 'number') return tollFigure(prose, token);
  if (killNouns.test(word) && prose.tags[token] !== 'VERB') {
    const own = phrases.list[phrases.at[token] ?? -1];
    const of = attachedTo(prose, phrases, token, 1)[0];
    if (of?.preposition === 'of' && of.phrase.preposition === token + 1)
      return sum(
        prose,
        attachedTo(prose, phrases, token, 3)
          .filter((each) => each.preposition === 'of')
          .map((each) => each.phrase),
      );
    const owner = own ? phrases.list[own.possessor] : undefined;
    if (owner) return countOf(prose, owner);
    return own && numbered(prose, own) ? countOf(prose, own) : null;
  }
  if (deadWords.test(word) || hurtWords.test(word)) {
    // "left one dead and several injured": the number right before the word.
    const number = numberAt(prose, token - 1);
    if (word === 'dead' && number && number.end === token)
      return {
        min: number.min,
        max: number.max,
        start: prose.starts[token - 1] ?? 0,
        end: prose.ends[token - 1] ?? 0,
      };
    // "12 dead", "left 40 people wounded", "20 others injured".
    const phrase =
      phrases.list[phrases.at[token - 1] ?? -1] ??
      (before === 'were' ? undefined : phrases.list[phrases.at[token] ?? -1]);
    if (phrase && phrase.last === token && phrase.preposition < 0) {
      const count = countOf(prose, phrase);
      if (count && (word === 'dead' || prose.tags[token] !== 'VERB' || !hasObject(prose, phrases, token))) return count;
    }
    const own = phrases.list[phrases.at[token] ?? -1];
    if (own && own.head === token && own.first < token) return countOf(prose, own);
  }
  if (prose.tags[token] !== 'VERB' && phrases.at[token] !== -1) return null;
  const group = verbGroupAt(prose, phrases, token);
  if (group.negated || group.modal) return null;
  const objects =
    /^(?:die|dies|died|perished|shot)$/.test(word) || group.passive ? [] : objectsOf(prose, phrases, group);
  if (objects.length > 0) return sum(prose, objects);
  if (!group.passive && !group.bare && !/^(?:die|dies|died|perished)$/.test(word)) return null;
  const subjects = subjectsOf(prose, phrases, group);
  return sum(prose, subjects.toReversed());
}

function hasObject(prose: Prose, phrases: Phrases, token: number): boolean {
  return objectsOf(prose, phrases, verbGroupAt(prose, phrases, token)).length > 0;
}

function numbered(prose: Prose, phrase: Phrase): boolean {
  for (let token = phrase.first; token < phrase.head; token += 1) if (numberAt(prose, token)) return true;
  return false;
}

/** Tokens between "toll" and its figure: "the number of people killed in the shelling of the market here rose to 17". */
const tollReach = 20;

/** "The death toll rose to 12", "a toll of 40": the first number within reach. */
function tollFigure(prose: Prose, token: number): Count | null {
  const counted = /\b(?:killed|dead)\b/.test(prose.words.slice(token + 1, token + 5).join(' '));
  if (prose.words[token - 1] !== 'death' && !(prose.words[token] === 'number' && counted)) return null;
  for (
    let index = token + 1;
    index < token + tollReach && prose.stretchOf[index] === prose.stretchOf[token];
    index += 1
  ) {
    const number = numberAt(prose, index);
    if (number && prose.timeOf[index] === null && !/^(?:from|by)$/.test(prose.words[index - 1] ?? '')) {
      return {
        min: number.min,
        max: number.max,
        start: prose.starts[index] ?? 0,
        end: prose.ends[number.end - 1] ?? 0,
      };
    }
  }
  return null;
}

/** The sum over joined phrases ("two soldiers and a child"), over the span of all; null where one has no count. */
function sum(prose: Prose, list: readonly Phrase[]): Count | null {
  let total: Count | null = null;
  const [low, high] = list;
  if (low && high && prose.words[low.first - 1] === 'between') {
    const from = countOf(prose, low);
    const to = countOf(prose, high);
    if (from && to)
      return { min: from.min, max: to.max, start: prose.starts[low.first - 1] ?? from.start, end: to.end };
  }
  for (const phrase of list) {
    const count = countOf(prose, phrase);
    if (!count) {
      if (total) break;
      return null;
    }
    total = total
      ? {
          min: total.min + count.min,
          max: total.max === null || count.max === null ? null : total.max + count.max,
          start: Math.min(total.start, count.start),
          end: Math.max(total.end, count.end),
        }
      : count;
  }
  return total;
}

/** The draft that the toll belongs to: the one whose words hold it, else the nearest in the sentence, else the one before. */
function ownerOf(prose: Prose, token: number, violent: readonly Draft[]): Draft | null {
  let nearest: Draft | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const draft of violent) {
    if (draft.trigger.first <= token && token < draft.trigger.last) return draft;
    if (draft.satellites.some((satellite) => satellite.first <= token && token < satellite.last)) return draft;
  }
  for (const draft of violent) {
    if (prose.stretchOf[draft.trigger.first] !== prose.stretchOf[token]) continue;
    const gap =
      Math.abs(draft.trigger.first - token) + (/^(?:war|conflict|violence)$/.test(draft.trigger.lemma) ? 20 : 0);
    if (gap < distance) {
      distance = gap;
      nearest = draft;
    }
  }
  if (nearest) return nearest;
  const stretch = prose.stretchOf[token] ?? -1;
  return (
    violent.findLast(
      (draft) => (prose.stretchOf[draft.trigger.first] ?? -1) === stretch - 1 && draft.factuality === 'happened',
    ) ?? null
  );
}

function toToll(prose: Prose, draft: Draft, found: Found): Toll {
  const { min, max, start, end } = found.count;
  return { min, max, scope: isCumulative(prose, draft, found.token) ? 'cumulative' : 'incident', start, end };
}

const totals = /^(?:total|altogether|overall|so far)$/;

/** A total over time: "since the start of the war", "so far", a toll that is a war's. */
function isCumulative(prose: Prose, draft: Draft, token: number): boolean {
  if (/^(?:war|conflict|campaign|violence|fighting|hostility)$/.test(draft.trigger.lemma)) return true;
  const stretch = prose.stretches[prose.stretchOf[token] ?? -1];
  if (!stretch) return false;
  for (let index = stretchStart(prose, token); index < stretch.last; index += 1) {
    const word = prose.words[index] ?? '';
    if (word === 'since' && Math.abs(index - token) < 14 && !isClauseSince(prose, index)) return true;
    if (totals.test(word) || (word === 'far' && prose.words[index - 1] === 'so')) return true;
  }
  return false;
}

/** "since February" after an event of its own does not make a toll of it: only where it follows the toll. */
function isClauseSince(prose: Prose, index: number): boolean {
  return prose.words[index - 1] === 'long' || prose.words[index - 1] === 'ever';
}
