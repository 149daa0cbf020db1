/** Onrecord's reader, as the pipeline uses it: sentences and words by rules, the rest by the trained model. */
import { readForms } from '../reader.ts';
import { openReader } from '../../src/reader/index.ts';
import { makeModelLayer } from '../../src/read/index.ts';
import { serve } from './protocol.ts';

const reader = await openReader();
const layer = makeModelLayer(reader);

await serve({
  name: `Onrecord (${reader.name})`,
  async annotate(sentences) {
    const readings = await readForms(
      reader,
      sentences.map(({ words }) => words),
    );
    return readings.map(({ words, names }) => ({
      upos: words.map(({ upos }) => upos),
      heads: words.map(({ head }) => head),
      deprels: words.map(({ deprel }) => deprel),
      names: names.map(({ first, last, group }) => ({ first, last, label: group })),
    }));
  },
  read: (text) => layer.analyse([{ text, blocks: [{ start: 0, end: text.length }] }]),
});
