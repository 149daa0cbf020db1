/** Everything about one sentence, from the numbers that the model gives for it alone. */
import type { Upos } from '../../model/index.ts';
import type { Labels } from '../labels.ts';
import type { Tensor } from '../session.ts';
import { makeFindArguments } from './arguments/index.ts';
import { decodeAttribution, type FoundAttribution, keepSurest } from './attributions.ts';
import { bestSpans, mostLog, type TagScores, topTag } from './bio.ts';
import { decodeNames, type FoundName } from './names.ts';
import { uncross } from './projective.ts';
import { bestTree } from './tree.ts';

export interface Decoded {
  readonly upos: readonly Upos[];
  /** −1 for the root, else an index of the sentence's words. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly factuality: readonly number[];
  readonly names: readonly FoundName[];
  readonly mentions: readonly { type: string; first: number; last: number }[];
  readonly frames: readonly { word: number; roles: readonly { label: string; first: number; last: number }[] }[];
  readonly attributions: readonly FoundAttribution[];
}

/** Decodes the outputs for one sentence, given its words and read alone (a batch of one). */
export function decodeSentence(
  outputs: Readonly<Record<string, Tensor>>,
  forms: readonly string[],
  labels: Labels,
): Decoded {
  const words = forms.length;
  const data = (name: string): Float32Array | Int32Array => outputs[name]?.data ?? new Float32Array();
  const uposScores = data('upos');
  const uposCount = labels.upos.length;
  const upos = Array.from(
    { length: words },
    (_, word) => labels.upos[topTag(uposScores, word * uposCount, uposCount, mostLog)] ?? 'X',
  );
  const tree = uncross(bestTree(data('arc'), words), data('arc'));
  const relations = data('rel');
  const deprels = tree.map((head, word) => {
    if (head === 0) return 'root';
    const label = labels.deprel[relations[word * (words + 1) + head] ?? -1] ?? 'dep';
    return label === 'root' ? 'dep' : label;
  });
  const factuality = Array.from(data('factuality'), (value) => Math.max(-3, Math.min(3, value)));
  const mentionTags = { scores: data('mentions'), words, tags: 1 + 2 * labels.mentions.length, areLogs: true };
  const mentions = labels.mentions.length > 0 ? bestSpans(mentionTags) : [];
  /** Tag scores of the `index`-th predicate or cue of `all`. */
  const part = (all: Float32Array | Int32Array, index: number, tags: number): TagScores => ({
    scores: all.subarray(index * words * tags, (index + 1) * words * tags),
    words,
    tags,
    areLogs: true,
  });
  const heads = tree.map((head) => head - 1);
  const predicates = chosenWords(data('frames'));
  const findArguments =
    predicates.length > 0 ? makeFindArguments({ forms, upos, heads, deprels }, labels.roles) : () => [];
  const roleScores = data('frame_scores');
  const logits = data('predicate');
  const frames = predicates.map((word, index) => {
    const tags = part(roleScores, index, 1 + 2 * labels.roles.length);
    const found = findArguments(word, logits[word] ?? 0, tags);
    return { word, roles: found.map(({ label, first, last }) => ({ label: labels.roles[label] ?? '', first, last })) };
  });
  const cueScores = data('cue_scores');
  const attributions = chosenWords(data('cues')).flatMap((word, index) => {
    const tags = part(cueScores, index, 1 + 2 * labels.attribution.length);
    return decodeAttribution(word, data('cue')[word] ?? 0, tags, labels.attribution) ?? [];
  });
  return {
    upos,
    heads,
    deprels,
    factuality,
    names: decodeNames({ scores: data('ner'), words, tags: 1 + 2 * labels.ner.length }, labels),
    mentions: mentions.map(({ label, first, last }) => ({ type: labels.mentions[label] ?? '', first, last })),
    frames,
    attributions: keepSurest(attributions),
  };
}

/** The words of `[N, 2]` pairs of sentence and word. */
function chosenWords(pairs: ArrayLike<number>): number[] {
  return Array.from({ length: pairs.length / 2 }, (_, index) => pairs[2 * index + 1] ?? 0);
}
