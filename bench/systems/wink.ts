/** wink-nlp with its English web model: sentences, words, tags and lemmas; no trees, no names of people or groups. */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tagPiece } from '../../src/read/layer/tagger.ts';
import { layOutWords, serve } from './protocol.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { pos, lemma } = nlp.its as unknown as Record<'pos' | 'lemma', (index: number) => string>;

await serve({
  name: 'wink-nlp 2.4.0',
  annotate: (sentences) =>
    Promise.resolve(
      sentences.map((sentence) => {
        const { text, starts } = layOutWords(sentence);
        const found = tagPiece(text, 0, text.length);
        /** Tag of the token that shares most with the word. */
        const upos = sentence.words.map((word, index) => {
          const start = starts[index] ?? 0;
          const shared = (token: { start: number; end: number }): number =>
            Math.min(token.end, start + word.length) - Math.max(token.start, start);
          const best = found.filter((token) => shared(token) > 0).sort((a, b) => shared(b) - shared(a))[0];
          return best?.upos ?? 'X';
        });
        return { upos, heads: null, deprels: null, names: null };
      }),
    ),
  read(text) {
    const tokens = nlp.readDoc(text).tokens();
    return Promise.resolve([tokens.out(pos), tokens.out(lemma)]);
  },
});
