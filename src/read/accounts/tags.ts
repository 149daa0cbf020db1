/** Tags put right where the event lexicon knows better than the tagger: headlines, and words that are noun and verb. */
import type { Upos } from '../../model/index.ts';
import { type Entry, entriesOf } from '../en/events/lexicon.ts';
import type { Prose, Stretch } from './prose.ts';

/** `prose` with corrected tags. */
export function correctTags(prose: Prose): Prose {
  const tags = [...prose.tags];
  const nameEnd = [...prose.nameEnd];
  for (const stretch of prose.stretches) {
    const verbless = isVerbless(prose, stretch);
    for (let token = stretch.first; token < stretch.last; token += 1) {
      const word = prose.words[token] ?? '';
      if (word === "'s" || word.length < 3) continue;
      // Treebanks have adjectives in "at least 14" and "more than 14"; here they begin no noun phrase.
      if (isQuantifier(prose.words, token)) tags[token] = 'ADV';
      if (word === 'tear' && prose.words[token + 1] === 'gas') tags[token] = 'NOUN';
      if (/^open(?:s|ed|ing)?$/.test(word) && prose.words[token + 1] === 'fire') {
        tags[token] = 'VERB';
        tags[token + 1] = 'NOUN';
      }
      if (tags[token] === 'ADJ' && nounsTakenForAdjectives.has(word) && !startsNoun(tags[token + 1]))
        tags[token] = 'NOUN';
      const infinitive =
        isInfinitive(tags, token) && !/^(?:due|owing|thanks|prior)$/.test(prose.words[token - 2] ?? '');
      if (tags[token] === 'VERB' && peopleTakenForVerbs.test(word) && !infinitive) tags[token] = 'NOUN';
      const known = entriesOf(word);
      const loose = stretch.titled || verbless;
      if (known.length === 0 || (!loose && (nameEnd[token] ?? 0) > token + 1)) continue;
      tags[token] = tagFor(prose, tags, stretch, token, known, verbless);
      if (tags[token] === 'VERB' && (nameEnd[token] ?? 0) > token) cutName(nameEnd, token, stretch.first);
    }
  }
  return { ...prose, tags, nameEnd };
}

/** Whether the word at `token` and one beside it say how exact a number is. */
function isQuantifier(words: Prose['words'], token: number): boolean {
  const word = words[token] ?? '';
  if (word === 'least' || word === 'most') return words[token - 1] === 'at';
  return /^(?:more|less|fewer)$/.test(word) && words[token + 1] === 'than';
}

/** Ends the name that runs over `token` before it: in headlines names swallow their verb ("Ostria Lifts Ban"). */
function cutName(nameEnd: number[], token: number, first: number): void {
  nameEnd[token] = 0;
  for (let index = token - 1; index >= first && (nameEnd[index] ?? 0) > token; index -= 1) nameEnd[index] = token;
}

function tagFor(
  prose: Prose,
  tags: readonly Upos[],
  stretch: Stretch,
  token: number,
  known: readonly Entry[],
  verbless: boolean,
): Upos {
  const tag = tags[token] ?? 'X';
  const forms = new Set(known.flatMap((entry) => entry.forms));
  const verb = forms.size > 0;
  const noun = known.some((entry) => entry.noun && entry.rest.length === 0);
  const before = token > stretch.first ? tags[token - 1] : undefined;
  const after = token + 1 < stretch.last ? tags[token + 1] : undefined;
  const previous = token > stretch.first ? (prose.words[token - 1] ?? '') : '';
  const next = prose.words[token + 1] ?? '';
  if (tag === 'VERB' && noun) {
    const nominal = before === 'DET' || before === 'ADJ' || before === 'NUM' || previous === "'s";
    if (forms.has('ing')) {
      // "behind the Tarsk shelling", "Tarsk shelling leaves ten dead": no object follows, and nobody shells.
      const qualified = before === 'PROPN' && !startsPhraseAt(after) && tags[token - 2] !== 'AUX';
      // "resorted to firing": a gerund without an object names the deed.
      if (previous === 'to' && !startsPhraseAt(after) && after !== 'ADP') return 'NOUN';
      const objectFollows = startsPhraseAt(after) && !/^(?:that|which|who)$/.test(next);
      if (!objectFollows && isCompound(prose, tags, stretch, token)) return 'NOUN';
      return (nominal || qualified) && after !== 'DET' && after !== 'PROPN' ? 'NOUN' : tag;
    }
    if (forms.has('past')) return tag;
    if (previous === 'to' && !forms.has('base')) return 'NOUN';
    if (nominal || (before === 'ADP' && previous !== 'to')) return 'NOUN';
    if (before === 'PRON' && /^(?:its|their|his|her|our|my)$/.test(previous)) return 'NOUN';
    if (before === 'VERB' && after === 'ADP') return 'NOUN';
    return tag;
  }
  if (tag === 'VERB') return tag;
  if (!verb) return tag;
  if (tag === 'AUX') return tag;
  const loose = verbless || stretch.titled || stretch.kind === 'headline' || token === stretch.first;
  const startsPhrase = startsPhraseAt(after);
  const afterPhrase = before === 'PROPN' || before === 'NOUN';
  if (forms.has('ing') && startsPhrase && isProgressive(prose, stretch, token)) return 'VERB';
  if (forms.has('base') && startsPhrase && tag !== 'PROPN' && isDemanded(prose, tags, stretch, token)) return 'VERB';
  if (tag === 'NOUN' || tag === 'PROPN') {
    if (previous === 'to' && before === 'PART' && forms.has('base')) return 'VERB';
    if (
      before === 'AUX' &&
      forms.has('base') &&
      /^(?:will|would|could|can|may|might|must|did|does|do|'ll|should)$/.test(previous)
    )
      return 'VERB';
    if (before === 'PRON' && /^(?:we|they|i|you|he|she|it)$/.test(previous)) return 'VERB';
    if (loose && token > stretch.first) {
      if (forms.has('ing') && tag === 'PROPN' && !noun) return 'VERB';
      if (forms.has('s') && afterPhrase) {
        if (!noun) return 'VERB';
        return startsPhrase && !endsPlural(prose, token - 1) && after !== 'NOUN' && !isVerbLike(next) ? 'VERB' : tag;
      }
      if (forms.has('past') && !noun) return 'VERB';
      if (forms.has('base') && afterPhrase && endsPlural(prose, token - 1) && !noun) return 'VERB';
      if (forms.has('base') && previous === 'to' && startsPhrase) return 'VERB';
      return tag;
    }
    if (forms.has('s') && before === 'PROPN' && after === 'PROPN' && isClauseStart(prose, tags, stretch, token - 1))
      return 'VERB';
    if (forms.has('past') && !forms.has('base') && !noun && tag === 'NOUN') return 'VERB';
    if (
      forms.has('ing') &&
      !noun &&
      tag === 'NOUN' &&
      startsPhrase &&
      (after !== 'NOUN' || (before === 'NOUN' && endsPlural(prose, token - 1)))
    )
      return 'VERB';
    if (
      !loose &&
      forms.has('base') &&
      afterPhrase &&
      (next === 'that' || next === 'to') &&
      endsPlural(prose, token - 1)
    )
      return 'VERB';
    return tag;
  }
  if (tag === 'ADJ') {
    if (forms.has('past') && (next === 'that' || next === 'by' || before === 'AUX')) return 'VERB';
    if (forms.has('past') && afterPhrase && (after === 'ADP' || after === 'DET' || after === 'PROPN')) return 'VERB';
    if (loose && !noun && forms.has('s')) return 'VERB';
  }
  return tag;
}

/** "died in police firing", "in the army shelling": nouns behind a preposition qualify the deed and are not its subject. */
function isCompound(prose: Prose, tags: readonly Upos[], stretch: Stretch, token: number): boolean {
  let from = token - 1;
  while (from > stretch.first && (tags[from] === 'NOUN' || tags[from] === 'ADJ')) from -= 1;
  if (from === token - 1 || tags[token - 1] !== 'NOUN') return false;
  if (tags[from] === 'DET' && from > stretch.first) from -= 1;
  // "with police firing into the air": here the noun acts.
  return tags[from] === 'ADP' && !/^(?:with|without|despite|like|as|of)$/.test(prose.words[from] ?? '');
}

function startsPhraseAt(tag: Upos | undefined): boolean {
  return tag === 'DET' || tag === 'PROPN' || tag === 'NUM' || tag === 'PRON' || tag === 'NOUN' || tag === 'ADJ';
}

/** Nouns that the tagger takes for adjectives even where no noun follows. */
const nounsTakenForAdjectives: ReadonlySet<string> = new Set(
  'military militant official rival chief extremist islamist separatist insurgent opposition public criminal suspect representative executive general native national elite dissident activist conservative moderate veteran lieutenant regular expatriate captive'.split(
    ' ',
  ),
);

const peopleTakenForVerbs = /^(?:rebels|people|troops|militants|guards|officers|police|insurgents|protesters)$/;

function isInfinitive(tags: readonly Upos[], token: number): boolean {
  return tags[token - 1] === 'PART' || tags[token - 1] === 'AUX';
}

function startsNoun(tag: Upos | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
}

/** True where the tagger found no verb at all: present-tense headlines look like that. */
function isVerbless(prose: Prose, stretch: Stretch): boolean {
  for (let token = stretch.first; token < stretch.last; token += 1)
    if (prose.tags[token] === 'VERB' || prose.tags[token] === 'AUX') return false;
  return true;
}

/** True where the names that end at `token` open a sentence or a subordinate clause: "if Veltra attacks". */
function isClauseStart(prose: Prose, tags: readonly Upos[], stretch: Stretch, token: number): boolean {
  let from = token;
  while (from > stretch.first && tags[from - 1] === 'PROPN') from -= 1;
  return (
    from === stretch.first ||
    /^(?:if|when|after|as|because|that|while|unless|before|until)$/.test(prose.words[from - 1] ?? '')
  );
}

/** "demanded that Ostria release …": the bare verb of what is demanded. */
function isDemanded(prose: Prose, tags: readonly Upos[], stretch: Stretch, token: number): boolean {
  let from = token - 1;
  while (from > stretch.first && /^(?:PROPN|NOUN|DET|ADJ|NUM)$/.test(tags[from] ?? '') && prose.words[from] !== 'that')
    from -= 1;
  return (
    from < token - 1 &&
    prose.words[from] === 'that' &&
    /^(?:demand|insist|request|recommend|propos|urg|ask|requir)/.test(prose.words[from - 1] ?? '')
  );
}

/** True behind a form of "be", an adverb between or not. */
function isProgressive(prose: Prose, stretch: Stretch, token: number): boolean {
  const at = prose.tags[token - 1] === 'ADV' ? token - 2 : token - 1;
  return at >= stretch.first && /^(?:is|are|was|were|be|been)$/.test(prose.words[at] ?? '');
}

function endsPlural(prose: Prose, token: number): boolean {
  const word = prose.words[token] ?? '';
  return /(?:[^s]s|men|people|police|children)$/.test(word) && word !== 'us';
}

/** True for a word that can only be a verb here: "US strikes kill". */
function isVerbLike(word: string): boolean {
  return entriesOf(word).some((entry) => !entry.noun) && !entriesOf(word).some((entry) => entry.noun);
}
