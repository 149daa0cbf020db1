/** Context votes: what the words around all mentions of a name tell about its type. */
import type { EntityType } from '../../model/index.ts';
import { nounTypes } from '../en/names/nouns.ts';
import type { Range, Words } from './words.ts';

const speech = new Set(
  'said says told added asked wrote tweeted argued explained noted warned insisted stressed claimed stated replied recalled believes thinks'.split(
    ' ',
  ),
);
/** What bodies have and persons do not: "X's fighters". */
const bodyNouns = new Set(
  'leader leaders fighters members militants spokesman spokeswoman spokesperson headquarters militia forces commanders website statement branch offices subsidiary'.split(
    ' ',
  ),
);
/** What persons have and bodies do not: "X's wife". */
const personNouns = new Set(
  'wife husband father mother son daughter brother sister lawyer lawyers family death arrest body career resignation face'.split(
    ' ',
  ),
);
/** What states and provinces have: "the Lakeland government". */
const stateNouns = new Set(
  'government army military police parliament authorities coast border capital region province district city'.split(
    ' ',
  ),
);
/** Kinds of things that have names and are nobody and nowhere: "the Lakeland agreement", "the film Seven Rivers". */
const thingNouns = new Set(
  `agreement deal pact accord accords treaty project programme program initiative plan scheme movie film novel album song
  festival award awards championship tournament cup virus disease pandemic storm hurricane cyclone typhoon app application
  platform software index survey show series drama documentary musical ceremony summit conference forum negotiations talks
  protests riots scandal affair case report bill act law operation campaign`.split(/\s+/),
);
/** "The Lassa virus": what bears such a name is the disease. */
const diseaseNouns = /^(?:virus|viruses|ebolavirus|disease|fever|flu|syndrome|encephalitis|variant|strain)$/;
const peopleNouns = /^(?:peoples?|tribes?|tribesmen|communit(?:y|ies)|clans?|villagers|herders|herdsmen|language)$/;
const opening = /^["“‘'«]$/;

const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'outside',
  'around',
  'into',
  'toward',
  'towards',
]);

const isGlued = (words: Words, index: number): boolean => words.tokens[index - 1]?.end === words.tokens[index]?.start;

function isDateline(words: Words, bracket: number): boolean {
  const close = bracket + words.lower.slice(bracket, bracket + 6).indexOf(')');
  return close > bracket && /^(?:[-–—:]|--)$/.test(words.lower[close + 1] ?? '');
}

/** "the Karo and Veli communities": names in a row before one word for peoples. */
function isListOfPeoples({ forms, lower }: Words, last: number): boolean {
  for (let at = last; at < last + 12; at += 1) {
    const form = forms[at] ?? '';
    if (/^(?:,|and|or|&)$/.test(form) || /^\p{Lu}/u.test(form)) continue;
    return at > last && /^(?:peoples?|tribes|communities|clans)$/.test(lower[at] ?? '') && form === lower[at];
  }
  return false;
}

/** Votes by type for the name at `range` of the sentence that begins at `sentence`; positive numbers, 3 for words that name the kind, 1 for weak signs. */
export function voteByContext(words: Words, [first, last]: Range, sentence: number): [EntityType, number][] {
  const votes: [EntityType, number][] = [];
  const quoted = opening.test(words.lower[first - 1] ?? '') ? 1 : 0;
  const before = words.lower[first - 1 - quoted] ?? '';
  const beforeThat = words.lower[first - 2 - quoted] ?? '';
  const after = words.lower[last] ?? '';
  const afterThat = words.lower[last + 1] ?? '';
  const noun = (lower: string): EntityType | undefined =>
    nounTypes.get(lower) ?? nounTypes.get(lower.replace(/s$/, ''));
  const form = words.forms[last] ?? '';
  if (placePrepositions.has(before)) votes.push(['place', 1]);
  if (before === 'to') votes.push(['place', 0.6]);
  if (before === 'of' && noun(beforeThat) === 'place') votes.push(['place', 3]);
  if (speech.has(after)) votes.push(['person', 1.2]);
  if (after === ',' && /^\d{2}$/.test(afterThat)) votes.push(['person', 3]);
  if (after === ',' && /^(?:who|whose)$/.test(afterThat)) votes.push(['person', 2]);
  if (after === ',' && /^(?:where)$/.test(afterThat)) votes.push(['place', 2]);
  if ((after === "'s" || after === "'") && bodyNouns.has(afterThat)) votes.push(['organisation', 1.5]);
  if ((after === "'s" || after === "'") && personNouns.has(afterThat)) votes.push(['person', 1.5]);
  const commaNoun = before === ',' && /^[,.]$/.test(after) ? noun(beforeThat) : undefined;
  if (commaNoun) votes.push([commaNoun, 2.5]);
  // Dateline: "KALLMOUTH (Torun Wire) —"
  if (before === '(' && after === ')' && /^(?:[-–—:]|--)$/.test(afterThat)) votes.push(['media', 4]);
  if (after === '(' && first - sentence < 3 && isDateline(words, last)) votes.push(['place', 4]);
  if (
    first === sentence &&
    /^(?:[–—-]|--)$/.test(after) &&
    !isGlued(words, last) &&
    !/\p{Ll}/u.test(words.forms[first] ?? '')
  ) {
    votes.push(['place', 4]);
  }
  if (
    before === 'of' &&
    /^(?:president|ceo|chairman|chairwoman|director|head|members?|leader|founder|spokesman|spokeswoman)$/.test(
      beforeThat,
    )
  ) {
    votes.push(['organisation', 1.5]);
  }
  if (before === 'told') votes.push(['media', 1]);
  const apposed = noun(before);
  if (apposed && apposed !== 'place') votes.push([apposed, 3]);
  if (apposed === 'place') votes.push(['place', 1]);
  const further = /^(?:indigenous|ethnic|tribal|local|minority)$/.test(after) ? afterThat : after;
  if (form === after && (peopleNouns.test(further) || isListOfPeoples(words, last))) votes.push(['population', 3]);
  if (thingNouns.has(before)) votes.push(['other', 2]);
  if (form === after && diseaseNouns.test(after)) votes.push(['other', 3]);
  if (
    form === after &&
    before === 'the' &&
    thingNouns.has(words.tokens[last + 1]?.upos === 'NOUN' ? afterThat : after)
  ) {
    votes.push(['other', 2]);
  }
  // "the X group", "X district": a small noun after the name, when the name has its article or the noun names a place.
  const next = form === after ? noun(after) : undefined;
  if (before === 'the' && stateNouns.has(after)) votes.push(['place', 2]);
  else if (/^(?:administrations?|regime|family|campaign|team)$/.test(after)) votes.push(['person', 0.5]);
  else if (next && next !== 'person' && (before === 'the' || next === 'place')) votes.push([next, 2]);
  if (after === ',' && /^(?:a|an|the|one)$/.test(afterThat)) {
    for (let index = last + 2; index < Math.min(last + 6, words.lower.length); index += 1) {
      const word = words.lower[index] ?? '';
      const type = noun(word);
      const following = words.lower[index + 1] ?? '';
      if (type && !noun(following)) {
        votes.push([type, 2.5]);
        break;
      }
      if (/^(?:,|\.|of|in|who|that)$/.test(word)) break;
    }
  }
  const nominal = form === after && words.tokens[last]?.upos === 'NOUN';
  if (before === 'the' && !next && !nominal) {
    votes.push(placePrepositions.has(beforeThat) ? ['place', 1] : ['organisation', 0.8]);
  }
  return votes;
}
