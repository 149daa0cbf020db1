/**
 * Lemmas: a table of the forms that rules get wrong, then rules for regular English inflection. Where a rule leaves a choice
 * ("hoping": hop or hope), the spelling of the stem decides, then what the vocabulary knows as a word.
 */
import { type Upos, uposSchema } from '../model/index.ts';
import { keepAnswers } from './kept.ts';
import type { LemmaTable } from './labels.ts';

/** Gives the lemma of a form as written with its tag. */
export type Lemmatiser = (form: string, upos: Upos) => string;

const unchanged: ReadonlySet<Upos> = new Set(['PUNCT', 'SYM', 'X', 'NUM']);
/** A longer form is its own lemma: no word of the language. */
const unitsMax = 40;

/** Forms of each tag whose lemma is kept. */
const keptMax = 10_000;

export function makeLemmatiser(table: LemmaTable, isWord: (lower: string) => boolean): Lemmatiser {
  const tables = new Map(Object.entries(table).map(([upos, lemmas]) => [upos, new Map(Object.entries(lemmas))]));
  const makeOne = (upos: Upos): ((form: string) => string) => {
    const lemmas = tables.get(upos);
    return (form) => {
      const key = (upos === 'PROPN' ? form : form.toLowerCase()).replaceAll('’', "'");
      const known = lemmas?.get(key);
      if (known !== undefined) return known;
      if (upos === 'VERB' || upos === 'AUX') return lemmatiseVerb(key, isWord);
      return upos === 'NOUN' ? lemmatiseNoun(key, isWord) : key;
    };
  };
  const byTag = new Map(uposSchema.options.map((upos) => [upos, keepAnswers(makeOne(upos), keptMax)]));
  return (form, upos) => (unchanged.has(upos) || form.length > unitsMax ? form : (byTag.get(upos)?.(form) ?? form));
}

type IsWord = (lower: string) => boolean;

function lemmatiseVerb(form: string, isWord: IsWord): string {
  if (form.length <= 3) return form;
  if (/[^aeiou]ie[sd]$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(form)) return stripWord(form, 2);
  if (form.endsWith('oes')) return choose([form.slice(0, -2), form.slice(0, -1)], isWord);
  if (/[^sui]s$/.test(form)) return form.slice(0, -1);
  const ending = /(?:ing|ed)$/.exec(form);
  const stem = ending ? form.slice(0, ending.index) : '';
  if (!/[aeiouy]/.test(stem) || stem.length < 2) return form;
  if (ending?.[0] === 'ed' && stem.endsWith('e')) return choose([stem, `${stem}e`], isWord);
  return restoreStem(stem, isWord);
}

/** "hopp" → hop, "hop" → hope, "fall" → fall, "seiz" → seize. */
function restoreStem(stem: string, isWord: IsWord): string {
  const single = stem.slice(0, -1);
  if (/([bdgklmnprtv])\1$/.test(stem)) {
    const keepsDouble = /(?:ll|dd|gg|rr|tt)$/.test(stem) && isWord(stem) && !(isWord(single) && single.length > 3);
    return stem.endsWith('ll') ? choose([stem, single], isWord) : keepsDouble ? stem : single;
  }
  if (/(?:ss|zz|ff|[wxyh])$/.test(stem)) return choose([stem, `${stem}e`], isWord);
  // One syllable with one short vowel would have doubled its last consonant: "hoping" comes from hope.
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) return choose([`${stem}e`, stem], isWord);
  if (/(?:[cvzus]|dg|[lnr]g|[^aeioulr]l|[^aeiou]at|[aeiou][^aeiou]+at)$/.test(stem))
    return choose([`${stem}e`, stem], isWord);
  return choose([stem, `${stem}e`], isWord);
}

function lemmatiseNoun(form: string, isWord: IsWord): string {
  if (form.length <= 2 || /(?:ss|us|is)$/.test(form)) return form;
  if (/[^aeiou]ies$/.test(form)) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:ss|sh|ch|x)es$/.test(form)) return stripWord(form, 2);
  if (form.endsWith('ves')) {
    const stem = form.slice(0, -3);
    return choose([form.slice(0, -1), `${stem}f`, `${stem}fe`], isWord);
  }
  if (/(?:o|s|z)es$/.test(form)) return choose([form.slice(0, -1), form.slice(0, -2)], isWord);
  if (/[a-z]{2}men$/.test(form)) return choose([`${form.slice(0, -2)}an`], isWord);
  return form.endsWith('s') ? form.slice(0, -1) : form;
}

const stripWord = (form: string, units: number): string => form.slice(0, -units);

/** The first that is a word, else the first. */
function choose(candidates: readonly string[], isWord: IsWord): string {
  return candidates.find(isWord) ?? candidates[0] ?? '';
}
