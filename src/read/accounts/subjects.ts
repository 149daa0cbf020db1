/** Subjects without a parser: who or what a verb is said of, found by a walk to the left. */
import { isOfClass } from '../en/events/noun-classes.ts';
import { objectsOf } from './attachments.ts';
import { outermost, withConjuncts } from './conjuncts.ts';
import { isPreposition, type Phrase, type Phrases, relatives } from './phrases.ts';
import { isTime, type Prose } from './prose.ts';
import { isQuote, stretchEnd, stretchStart, verbBefore } from './stretches.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** Texts say what those say who make them. */
const documents =
  /^(?:statement|report|letter|resolution|motion|petition|lawsuit|complaint|article|message|memo|declaration|communique|communiqué|bill|video|post|tweet|note|speech|leaflet|editorial|document|ultimatum|cable)s?$/;

/** "The council passed a resolution accusing the army": who made the text that `phrase` is, or that stands before it. */
function authorsOf(prose: Prose, phrases: Phrases, phrase: Phrase, depth: number): Phrase[] {
  const verb = verbBefore(prose, phrase.first - 1, stretchStart(prose, phrase.head));
  if (verb < 0) return [];
  const outer = verbGroupAt(prose, phrases, verb);
  if (outer.passive || !objectsOf(prose, phrases, outer).some(({ head }) => documents.test(prose.words[head] ?? '')))
    return [];
  return subjectsOf(prose, phrases, outer, depth + 1);
}

const subordinators: ReadonlySet<string> = new Set(
  'after before since until till while as because though although if when where that once unless whereas whether how why than'.split(
    ' ',
  ),
);

const attributives = /(?:ed|ing|en|ught|own|rn|lt)$/;

/**
 * The phrases that stand as grammatical subject of `group`, first the one nearest to the verb ("A and B attacked" gives
 * B, then A); empty where it has none of its own. `depth` bounds the walk over coordinated verbs.
 */
export function subjectsOf(prose: Prose, phrases: Phrases, group: VerbGroup, depth = 0): Phrase[] {
  const start = stretchStart(prose, group.head);
  const to = prose.words[group.first] === 'to' ? group.first : group.first - 1;
  if (depth < 4 && prose.words[to] === 'to' && /^(?:has|have|had|'d|'ve)$/.test(prose.words[to - 1] ?? '')) {
    // "the police had to open fire": one verb with its own subject.
    const own = { ...group, first: to - 1, governor: -1, infinitive: false, bare: false };
    return subjectsOf(prose, phrases, own, depth + 1);
  }
  if (group.governor >= 0 && group.infinitive) return subjectOfGovernor(prose, phrases, group, depth);
  let token = group.first - 1;
  let climbed = false;
  if (group.bare && prose.words[token] === 'to') return participleSubject(prose, phrases, group, depth);
  for (let steps = 0; token >= start && steps < 40; steps += 1) {
    const word = prose.words[token] ?? '';
    const tag = prose.tags[token];
    const at = phrases.at[token] ?? -1;
    if (at >= 0) {
      const phrase = phrases.list[at];
      if (!phrase) return [];
      const own = outermost(phrases, phrase);
      // "the army shelling the town": a participle right behind a phrase has it as its subject.
      if (!climbed && group.bare && token === group.first - 1 && (prose.words[group.head] ?? '').endsWith('ing')) {
        const author = depth < 3 ? authorsOf(prose, phrases, phrase, depth) : [];
        return author.length > 0 ? author : withConjuncts(prose, phrases, phrase, start);
      }
      if (own.preposition < 0) {
        const placed = behindPlaces(prose, phrases, own);
        if (placed < 0) return withConjuncts(prose, phrases, phrase, start);
        token = placed;
        climbed = true;
        continue;
      }
      const preposition = prose.words[own.preposition] ?? '';
      if (subordinators.has(preposition) && !isPlainPreposition(preposition, climbed))
        return withConjuncts(prose, phrases, phrase, start);
      token = own.preposition - 1;
      climbed = true;
      continue;
    }
    if (relatives.has(word) && (word === 'that' || word === 'which' || word === 'who')) {
      const antecedent = antecedentOf(prose, phrases, token, start);
      if (antecedent) return withConjuncts(prose, phrases, antecedent, start);
      return [];
    }
    if (tag === 'CCONJ') {
      if (depth > 3) return [];
      const verb = partnerOf(prose, phrases, group, token - 1, start);
      if (verb < 0) return [];
      return subjectsOf(prose, phrases, verbGroupAt(prose, phrases, verb), depth + 1);
    }
    if (word === ',' || word === '—' || word === '–') {
      const beside = phrases.list[phrases.at[token - 1] ?? -1];
      // "the meeting, held in Tarsk": a passive participle behind a comma is said of what stands before it.
      if (
        beside &&
        group.bare &&
        group.passive &&
        token === group.first - 1 &&
        !(prose.words[group.head] ?? '').endsWith('ing')
      )
        return [beside];
      const open = parenthesisStart(prose, token, start);
      if (open < 0) {
        if (group.bare && (prose.words[group.head] ?? '').endsWith('ing'))
          return participleSubject(prose, phrases, group, depth);
        const only = phrases.list[phrases.at[token - 1] ?? -1];
        if (only && only.preposition < 0 && outermost(phrases, only).first === start) return [only];
        // "Front denies shelling, blames army": a comma that stands for "and".
        const verb = token === group.first - 1 && depth < 3 ? partnerOf(prose, phrases, group, token - 1, start) : -1;
        return verb < 0 ? [] : subjectsOf(prose, phrases, verbGroupAt(prose, phrases, verb), depth + 1);
      }
      token = open - 1;
      continue;
    }
    if (word === ')') {
      while (token > start && prose.words[token] !== '(') token -= 1;
      token -= 1;
      continue;
    }
    if (tag === 'AUX' && prose.words[token + 1] === 'yet') token -= 1;
    else if (tag === 'ADV' || isTime(prose, token) || isQuote(word) || word === "'s") token -= 1;
    else if (climbed && (tag === 'ADJ' || tag === 'ADP') && (phrases.at[token - 1] ?? -1) >= 0) token -= 1;
    else if (isPreposition(prose, token) && isTime(prose, token + 1)) token -= 1;
    else if (
      tag === 'VERB' &&
      (climbed || attributives.test(word)) &&
      phrases.at[token - 1] !== -1 &&
      attributives.test(word)
    ) {
      // A reduced relative between subject and verb: "strikes conducted Monday in Iraq have …".
      token -= 1;
      climbed = true;
    } else if (tag === 'VERB') return participleSubject(prose, phrases, group, depth);
    else if (tag === 'ADP') return participleSubject(prose, phrases, group, depth);
    else return [];
  }
  return [];
}

/**
 * "Lawmakers in Ostria and Veltra met", "the envoys of Ostria, Veltra and Tarn": where a name of a place is joined to those that stand in
 * a phrase of place, the token before that phrase; −1 where nothing stands there, or the last name is a subject of its own.
 */
function behindPlaces(prose: Prose, phrases: Phrases, phrase: Phrase): number {
  const isName = (each: Phrase): boolean => each.first === each.head && prose.tags[each.head] === 'PROPN';
  const isPlace = (each: Phrase): boolean =>
    isName(each) &&
    (prose.mentionsOf[each.head] ?? []).every(({ type }) => type === 'state' || type === 'place' || type === 'other');
  let left = phrase;
  let joint = prose.words[phrase.first - 1];
  if (!/^(?:and|or)$/.test(joint ?? '') || prose.words[phrase.first - 2] === ',') return -1;
  while (left.preposition < 0 && isName(left) && /^(?:and|or|,)$/.test(joint ?? '')) {
    const next = phrases.list[phrases.at[left.first - 2] ?? -1];
    if (!next) return -1;
    left = next;
    joint = prose.words[left.first - 1];
  }
  const preposition = prose.words[left.preposition] ?? '';
  const before = left.preposition - 1;
  const people = phrases.list[phrases.at[before] ?? -1];
  const word = prose.words[people?.head ?? -1] ?? '';
  if (!word.endsWith('s')) return -1;
  if (preposition === 'of' && isOfClass(word, 'official diplomat')) return before;
  return /^(?:in|of|from)$/.test(preposition) && isPlace(phrase) && isPlace(left) ? before : -1;
}

/** The verb that "and" joins `group` to: the nearest one, and for a finite verb the nearest finite one. */
function partnerOf(prose: Prose, phrases: Phrases, group: VerbGroup, from: number, start: number): number {
  const nearest = verbBefore(prose, from, start);
  const word = prose.words[group.head] ?? '';
  if (group.infinitive || word.endsWith('ing') || (group.bare && prose.lemmas[group.head] === word)) return nearest;
  for (let verb = nearest; verb >= 0; verb = verbBefore(prose, verb - 1, start)) {
    const other = verbGroupAt(prose, phrases, verb);
    if (other.infinitive || (other.bare && (prose.words[verb] ?? '').endsWith('ing'))) continue;
    // "denied that its men had fired and accused": a bare past goes with a bare past.
    if (group.bare && !other.bare && prose.words.slice(Math.max(start, verb - 9), verb).includes('that')) continue;
    return verb;
  }
  return nearest;
}

/** A gerund or participle without a subject of its own takes that of the clause it hangs on. */
function participleSubject(prose: Prose, phrases: Phrases, group: VerbGroup, depth: number): Phrase[] {
  if (depth > 3 || !(group.bare || group.infinitive)) return [];
  const start = stretchStart(prose, group.head);
  const verb = verbBefore(prose, group.first - 1, start);
  if (verb < 0) return fronted(prose, phrases, group);
  const outer = verbGroupAt(prose, phrases, verb);
  // "accused Iran of bombing": the object does it.
  if (prose.words[group.first - 1] === 'of' || prose.words[group.first - 1] === 'from') {
    const objects = objectsOf(prose, phrases, outer);
    if (objects.length > 0) return objects;
  }
  return subjectsOf(prose, phrases, outer, depth + 1);
}

/** "After attacking Tarsk, the rebels withdrew": the subject behind the comma. */
function fronted(prose: Prose, phrases: Phrases, group: VerbGroup): Phrase[] {
  const end = Math.min(stretchEnd(prose, group.head), group.head + 16);
  for (let token = group.head + 1; token < end; token += 1) {
    if (prose.words[token] !== ',') continue;
    const phrase = phrases.list[phrases.at[token + 1] ?? -1];
    return phrase && phrase.preposition < 0 ? [phrase] : [];
  }
  return [];
}

/** Subject of an infinitive: the phrase before "to" ("urged Iran to"), else the subject of the word that governs it. */
function subjectOfGovernor(prose: Prose, phrases: Phrases, group: VerbGroup, depth: number): Phrase[] {
  const before = phrases.list[phrases.at[group.first - 1] ?? -1];
  const start = stretchStart(prose, group.head);
  // "the need for Ostria to leave".
  if (before && prose.words[before.preposition] === 'for') return [before];
  if (prose.tags[group.governor] === 'VERB') {
    if (before && before.first > group.governor && objectControl.test(prose.words[group.governor] ?? ''))
      return withConjuncts(prose, phrases, before, start);
    if (depth > 3) return [];
    return subjectsOf(prose, phrases, verbGroupAt(prose, phrases, group.governor), depth + 1);
  }
  if (prose.tags[group.governor] === 'ADJ' || prose.words[group.governor] === 'about') {
    // "is willing to", "was ready to", "is about to": the subject of the copula.
    let copula = group.governor;
    while (
      copula > start &&
      (prose.tags[copula - 1] === 'AUX' || prose.tags[copula - 1] === 'ADV' || prose.words[copula - 1] === 'not')
    )
      copula -= 1;
    return subjectsOf(
      prose,
      phrases,
      { ...group, head: group.governor, first: copula, governor: -1, infinitive: false, bare: false },
      depth + 1,
    );
  }
  const noun = phrases.list[phrases.at[group.governor] ?? -1];
  const owner = noun && phrases.list[noun.possessor];
  if (owner) return [owner];
  const verb = verbBefore(prose, group.governor, start);
  if (depth > 3 || verb < 0) return [];
  return subjectsOf(prose, phrases, verbGroupAt(prose, phrases, verb), depth + 1);
}

/** Verbs whose object does what the infinitive says: "urged Iran to stop". */
const objectControl =
  /^(?:urg|ask|order|tell|told|forc|allow|call|want|expect|persuad|warn|invit|encourag|compel|press|help|enabl|requir|request|authori|instruct|lead|led|prompt|convinc|permit|need|direct|challeng|beg|implor|advis|caus|get|got|appeal|demand|pressur|train|push|tr[iy]gger)/;

const saying =
  /^(?:said|says|say|saying|announced|announces|insisted|insists|stated|declared|added|warned|vowed|claimed|claims|told|pledged|promised|indicated|indicates|signalled|signaled|suggested|confirmed|acknowledged|admitted|reported|noted|argued|stressed|hinted|threatened)$/;

/** `phrase`, or for a pronoun that points at nobody known, the one who says so ("Ostria said it will …"). */
export function speakerFor(prose: Prose, phrases: Phrases, phrase: Phrase): Phrase {
  if (!/^(?:it|they|he|she)$/.test(prose.words[phrase.head] ?? '')) return phrase;
  if (prose.mentionsOf[phrase.head]?.some((mention) => mention.entity !== null)) return phrase;
  const start = stretchStart(prose, phrase.head);
  for (let token = phrase.first - 1; token >= start && phrase.first - token < 7; token -= 1) {
    if (!saying.test(prose.words[token] ?? '')) continue;
    return subjectsOf(prose, phrases, verbGroupAt(prose, phrases, token))[0] ?? phrase;
  }
  return phrase;
}

function antecedentOf(prose: Prose, phrases: Phrases, relative: number, start: number): Phrase | null {
  let token = relative - 1;
  while (token >= start && (prose.words[token] === ',' || isQuote(prose.words[token] ?? '') || isTime(prose, token)))
    token -= 1;
  return phrases.list[phrases.at[token] ?? -1] ?? null;
}

/** Start of what stands between two commas that end at `comma`, or −1 where the comma opens the clause. */
function parenthesisStart(prose: Prose, comma: number, start: number): number {
  const mark = prose.words[comma];
  for (let token = comma - 1; token > start && comma - token < 25; token -= 1) {
    if (prose.words[token] === mark) return token;
  }
  return -1;
}

function isPlainPreposition(word: string, climbed: boolean): boolean {
  return (word === 'since' || word === 'as' || word === 'until' || word === 'than') && climbed;
}
