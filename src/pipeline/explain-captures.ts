/** Explanations of one sentence of each article of captures: nothing is kept. */
import { type Capture, takeIn } from '../intake/index.ts';
import type { Article, Problem } from '../model/index.ts';
import { type Explanation, explain, requestFor } from '../read/index.ts';
import { chooseReader, openLayer } from './layers.ts';
import type { ReadOptions } from './read-captures.ts';

export interface ExplainedArticle {
  /** Null where the capture gave no article. */
  readonly article: Article | null;
  /** How many sentences the article has. */
  readonly sentences: number;
  /** The sentence that was asked for; empty where there is none of that number. */
  readonly text: string;
  readonly predicates: readonly Explanation[];
  readonly problems: readonly Problem[];
}

/** One entry for each article, in order; `sentence` counts from 1. */
export async function* explainCaptures(
  captures: AsyncIterable<Capture>,
  sentence: number,
  { reader = 'auto', onNote }: Omit<ReadOptions, 'tokens'> = {},
): AsyncGenerator<ExplainedArticle> {
  const layer = await openLayer(await chooseReader(reader, onNote));
  for await (const capture of captures) {
    const { articles, problems } = takeIn(capture);
    if (problems.length > 0) yield { article: null, sentences: 0, text: '', predicates: [], problems };
    for (const { article, given, problems: faults } of articles) {
      const [analysis] = await layer.analyse([requestFor(article, given)]);
      if (!analysis) continue;
      const span = analysis.sentences[sentence - 1];
      yield {
        article,
        sentences: analysis.sentences.length,
        text: span ? article.text.slice(span.start, span.end) : '',
        predicates: span ? explain(article, analysis, sentence) : [],
        problems: faults,
      };
    }
  }
}
