/** Phrases: what a parsed sentence says of a span and of how it hangs on a predicate. */

export interface Parsed {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  /** −1 for the root, else an index of the sentence's words. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
}

/** A half-open range of words. */
export type Span = readonly [first: number, last: number];

export interface Phrases {
  /** How many words the sentence has. */
  readonly size: number;
  readonly upos: readonly string[];
  /** True where the word hangs on none within the span. */
  isLoose(word: number, span: Span): boolean;
  /** True where `word` is `head` or below it. */
  isUnder(word: number, head: number): boolean;
  /** Words at and below `head` without the branch that holds `predicate`; `head` is another word. */
  branch(head: number, predicate: number): readonly number[];
  /** The word of a span that hangs outside and has most of the span below it; the first of equals. */
  headOf(span: Span): number;
  /** Relations up from `predicate`, then down to `head`: `/nsubj`, `xcomp/nsubj`; `far` where they are more than four. */
  pathTo(head: number, predicate: number): string;
  /** Preposition or conjunction of the phrase, in lower case; empty without one. */
  markerOf(head: number): string;
  /** The word without its inflection, roughly. */
  stemOf(word: number): string;
  /** p(assive), at (active with an object or clause), ai (active without), or the first letter of another tag. */
  voiceOf(predicate: number): string;
}

const auxiliaries: ReadonlySet<string> = new Set(
  "is are was were be been being 's ’s 're ’re am 'm ’m get got gets getting gotten".split(' '),
);
const inflected: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN']);
const markers: ReadonlySet<string> = new Set(['case', 'mark']);
const objects: ReadonlySet<string> = new Set(['obj', 'ccomp', 'xcomp']);
const finite: ReadonlySet<string> = new Set(['aux', 'mark', 'nsubj']);
/** Relations in a path, at most. */
const pathMax = 4;

/** `irregular` has lemmas of forms that rules would not bring together with them. */
export function parsePhrases({ forms, upos, heads, deprels }: Parsed, irregular: ReadonlyMap<string, string>): Phrases {
  const size = forms.length;
  const lower = forms.map((form) => form.toLowerCase());
  /** Each word with all those above it. */
  const above = heads.map((_, word) => {
    const line: number[] = [];
    for (let at = word; at >= 0 && line.length <= size; at = heads[at] ?? -1) line.push(at);
    return line;
  });
  const under = new Uint8Array(size * size);
  for (const [word, line] of above.entries()) for (const head of line) under[head * size + word] = 1;
  const isUnder = (word: number, head: number): boolean => under[head * size + word] === 1;
  const isLoose = (word: number, [first, last]: Span): boolean => {
    const head = heads[word] ?? -1;
    return head < first || head >= last;
  };
  const kidsOf = (head: number): number[] => heads.flatMap((other, word) => (other === head ? [word] : []));
  const relations = (words: readonly number[]): string[] => words.map((word) => deprels[word] ?? '');

  return {
    size,
    upos,
    isLoose,
    isUnder,
    branch(head, predicate) {
      const line = above[predicate] ?? [];
      const place = line.indexOf(head);
      const without = place > 0 ? (line[place - 1] ?? -1) : -1;
      const words: number[] = [];
      for (let word = 0; word < size; word += 1) {
        if (isUnder(word, head) && !(without >= 0 && isUnder(word, without))) words.push(word);
      }
      return words;
    },
    headOf(span) {
      const [first, last] = span;
      let [best, most] = [first, 0];
      for (let word = first; word < last; word += 1) {
        if (!isLoose(word, span)) continue;
        let below = 0;
        for (let other = first; other < last; other += 1) below += under[word * size + other] ?? 0;
        if (below > most) [best, most] = [word, below];
      }
      return best;
    },
    pathTo(head, predicate) {
      const [up, down] = [above[predicate] ?? [], above[head] ?? []];
      const meets = down.findIndex((word) => up.includes(word));
      if (meets < 0) return 'far';
      const ups = up.slice(0, up.indexOf(down[meets] ?? -1));
      const downs = down.slice(0, meets).toReversed();
      if (ups.length + downs.length > pathMax) return 'far';
      return `${relations(ups).join('^')}/${relations(downs).join('.')}`;
    },
    markerOf(head) {
      const marker = heads.findIndex((other, word) => other === head && markers.has(deprels[word] ?? ''));
      return lower[marker] ?? '';
    },
    stemOf: (word) => stemOf(lower[word] ?? '', upos[word] ?? '', irregular),
    voiceOf(predicate) {
      const tag = upos[predicate] ?? '';
      if (tag !== 'VERB') return tag.charAt(0);
      const kids = kidsOf(predicate);
      const has = (test: (word: number) => boolean): boolean => kids.some(test);
      const relation = deprels[predicate];
      if (!(lower[predicate] ?? '').endsWith('ing')) {
        if (has((word) => deprels[word] === 'aux' && auxiliaries.has(lower[word] ?? ''))) return 'p';
        if (relation === 'amod') return 'p';
        if (relation === 'acl' && !has((word) => finite.has(deprels[word] ?? ''))) return 'p';
      }
      return has((word) => objects.has(deprels[word] ?? '')) ? 'at' : 'ai';
    },
  };
}

const ending = /^(.{3,}?)(?:ing|ies|ied|ed|es|s|e|y)$/u;
/** "stopp" comes from stop; "tell", "discuss" and "free" keep both. */
const doubled = /^..+([^aeiousl])\1$/u;

function stemOf(lower: string, upos: string, irregular: ReadonlyMap<string, string>): string {
  if (!inflected.has(upos)) return lower;
  const form = irregular.get(lower) ?? lower;
  const stem = ending.exec(form)?.[1] ?? form;
  return doubled.test(stem) ? stem.slice(0, -1) : stem;
}
