/** Readings of what intake gave: sentences, tokens and predicates that came with an article are used as they are. */
import type { Intaken, Reading } from '../model/index.ts';
import { type LanguageLayer, read, requestFor, winkLayer } from '../read/index.ts';
import { markBuild } from './build-mark.ts';

/** Readings of `taken`, in order; what was odd about an input stands in its reading's problems. */
export async function readTaken(
  taken: readonly Intaken[],
  { layer = winkLayer, tokens }: { readonly layer?: LanguageLayer; readonly tokens?: boolean } = {},
): Promise<Reading[]> {
  const analyses = await layer.analyse(taken.map(({ article, given }) => requestFor(article, given)));
  return taken.flatMap(({ article, problems }, index) => {
    const analysis = analyses[index];
    if (!analysis) return [];
    const reading = read(article, analysis, { layer: layer.name, build: markBuild(), ...(tokens ? { tokens } : {}) });
    return [{ ...reading, problems: [...problems, ...reading.problems] }];
  });
}
