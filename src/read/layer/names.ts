/** Names: runs of capitalised words, cut into names, typed by their own words and then by the words around them. */
import type { EntityType, Token } from '../../model/index.ts';
import { adjectiveStem, isBaseOf } from '../en/names/derived-adjectives.ts';
import { headTypes } from '../en/names/heads.ts';
import { nounTypes } from '../en/names/nouns.ts';
import type { Name } from '../language.ts';
import { voteByContext } from './context-votes.ts';
import { findRuns } from './runs.ts';
import { isDerivedAdjective, splitRun } from './split.ts';
import { type Typing, typeName } from './types.ts';
import { countWords, isAcronym, isCapital, type Range, type Words } from './words.ts';

interface Found extends Typing {
  readonly range: Range;
  /** First token of its sentence. */
  readonly sentence: number;
  readonly forms: readonly string[];
  readonly key: string;
}

/** From this confidence on, a name's own words decide its type alone. */
const sure = 0.7;

/** Names of the text, in order, not overlapping, each inside one sentence. */
export function findNames(text: string, tokens: readonly Token[], ranges: readonly Range[]): Name[] {
  const words = countWords(text, tokens, ranges);
  const found = ranges.flatMap((range) => findRuns(words, range).flatMap((run) => typeParts(words, run, range[0])));
  const spelled = spelledSmall(words);
  const stems = adjectiveStems(words);
  const agreed = agreeOnTypes(words, spreadSurnames(found.filter(({ key }) => !spelled.has(key))), stems);
  return agreed.map(({ range: [first, last], type, confidence }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    type,
    confidence,
  }));
}

function typeParts(words: Words, run: Range, sentence: number): Found[] {
  return splitRun(words, run).map(({ range, titled }) => {
    const forms = words.forms.slice(range[0], range[1]);
    return { range, sentence, forms, key: forms.join(' '), ...typeName(forms, titled) };
  });
}

/** A single name that ends a person's full name elsewhere in the text is that person's. */
function spreadSurnames(found: readonly Found[]): Found[] {
  const surnames = new Set(
    found
      .filter(({ type, forms, confidence }) => type === 'person' && forms.length > 1 && confidence >= 0.45)
      .map(({ forms }) => forms.at(-1)),
  );
  return found.map((name) =>
    name.forms.length === 1 && name.confidence < sure && surnames.has(name.forms[0]) && !isAcronym(name.forms[0] ?? '')
      ? { ...name, type: 'person', confidence: 0.75 }
      : name,
  );
}

/** Short forms of common words that the text itself spells out: "closed-circuit television (CCTV)" is nobody's name. */
function spelledSmall({ forms, lower }: Words): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, form] of forms.entries()) {
    if (forms[at - 1] !== '(' || forms[at + 1] !== ')' || !isAcronym(form)) continue;
    const letters = form.toLowerCase().replace(/s$/, '');
    const before = lower
      .slice(Math.max(0, at - 1 - 2 * letters.length), at - 1)
      .filter((word) => /^\p{Ll}/u.test(word));
    const own = before.slice(-letters.length);
    const isSpelled =
      own.length === letters.length && own.every((word, place) => word.startsWith(letters[place] ?? ''));
    const isSmall = forms.slice(at - 1 - letters.length, at - 1).every((word) => !isCapital(word));
    // "the special investigation team (SIT)" is a body.
    const last = own.at(-1) ?? '';
    const isBody = headTypes.has(last) || nounTypes.has(last) || nounTypes.has(last.replace(/s$/, ''));
    if (isSpelled && isSmall && !(isBody && nounTypes.get(last) !== 'person')) found.add(form);
  }
  return found;
}

/** All names that are written the same get one type: the surest of their own, or else what most contexts tell. */
function agreeOnTypes(words: Words, found: readonly Found[], stems: ReadonlyMap<string, EntityType>): Found[] {
  const groups = Map.groupBy(found, ({ key }) => key);
  const agreed = new Map<string, Typing>();
  for (const [key, group] of groups) {
    const best = group.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    if (best.confidence >= sure) {
      agreed.set(key, best);
      continue;
    }
    const votes = new Map<EntityType, number>([[best.type, best.confidence * 2]]);
    const derived = derivedType(key, stems);
    if (derived) votes.set(derived, 5);
    for (const { range, sentence } of group) {
      for (const [type, vote] of voteByContext(words, range, sentence)) {
        if (type === 'person' && isAcronym(group[0]?.forms[0] ?? '')) continue;
        // Weak signs count twice at most, however often the name comes.
        const sum = votes.get(type) ?? 0;
        votes.set(type, vote < 1 ? Math.max(sum, Math.min(sum + vote, 2 * vote)) : sum + vote);
      }
    }
    const [type, score] = [...votes].reduce((a, b) => (b[1] > a[1] ? b : a));
    agreed.set(key, { type, confidence: type === best.type ? best.confidence : Math.min(0.75, 0.3 + score / 10) });
  }
  return found.map((name) => ({ ...name, ...pickTyping(agreed.get(name.key) ?? name) }));
}

const pickTyping = ({ type, confidence }: Typing): Typing => ({ type, confidence });

/** Stems of the adjectives of unknown places in the text, with what they tell of the place: only a state has an army. */
function adjectiveStems(words: Words): ReadonlyMap<string, EntityType> {
  const stems = new Map<string, EntityType>();
  for (const [index, form] of words.forms.entries()) {
    const stem = isDerivedAdjective(words, index) ? adjectiveStem(form) : null;
    if (stem === null) continue;
    const isState = stateNouns.test(words.lower[index + 1] ?? '');
    if (isState || !stems.has(stem)) stems.set(stem, isState ? 'state' : 'place');
  }
  return stems;
}

const stateNouns =
  /^(?:army|government|president|parliament|troops|soldiers|military|authorities|forces|navy|embassy|prime)$/;

function derivedType(key: string, stems: ReadonlyMap<string, EntityType>): EntityType | null {
  if (key.includes(' ')) return null;
  for (const [stem, type] of stems) if (isBaseOf(key, stem)) return type;
  return null;
}
