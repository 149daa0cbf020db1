/** Web pages: article text, day, authors and title against hand-made answers (see the data's own notes on sources). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { takeIn } from '../../../src/intake/index.ts';
import type { Article } from '../../../src/model/index.ts';
import type { ScoreRow, ScoreSet } from '../../score-set.ts';
import { meanText, nameSet, normalise, scoreText } from './metrics.ts';

interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly body?: string;
  readonly title?: string;
  readonly authors?: string;
  readonly date?: string;
}

interface Scored {
  readonly gold: GoldPage;
  /** Null where intake says that the page holds no article. */
  readonly article: Article | null;
}

export const scoreSet: ScoreSet = {
  name: 'html',
  needs: 'data/html',
  run: (path) =>
    Promise.resolve([
      ...scorePages(path, 'article-extraction', { text: ['trafilatura', 0.953] }),
      ...scorePages(path, 'news', {
        text: ['trafilatura', 0.922],
        day: ['htmldate', 0.834],
        authors: ['defuddle', 0.831],
        title: ['newspaper4k', 0.848],
      }),
      ...scorePages(path, 'dates', { day: ['htmldate', 0.908] }),
    ]),
};

type Peers = Partial<Record<'text' | 'day' | 'authors' | 'title', readonly [string, number]>>;

function scorePages(path: string, name: string, peers: Peers): ScoreRow[] {
  const gold = readFileSync(join(path, name, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldPage);
  let took = 0;
  const scored = gold.map((page): Scored => {
    const bytes = gunzipSync(readFileSync(join(path, name, page.html)));
    const start = process.cpuUsage();
    const intake = takeIn({ bytes, url: page.url, file: null, mediaType: 'text/html', charset: 'utf-8' });
    const { user, system } = process.cpuUsage(start);
    took += (user + system) / 1e6;
    return { gold: page, article: intake.articles[0]?.article ?? null };
  });
  console.error(`html/${name}: ${(gold.length / took).toFixed(1)} pages a second of processor time`);
  const set = `html/${name} (open)`;
  const measures = [
    { key: 'text', row: scoreTexts },
    { key: 'day', row: scoreDays },
    { key: 'authors', row: scoreAuthors },
    { key: 'title', row: scoreTitles },
  ] as const;
  return measures.flatMap(({ key, row }) => {
    const figures = row(scored);
    const peer = peers[key];
    return figures.of === 0 ? [] : [{ set, ...figures, ...(peer && { peer: { name: peer[0], value: peer[1] } }) }];
  });
}

type Figures = Omit<ScoreRow, 'set' | 'peer'>;

/** The article's words as the sets count them: without headline and captions. */
export function bodyOf(article: Article | null): string {
  if (!article) return '';
  return article.blocks
    .filter((block) => block.kind === 'paragraph')
    .map((block) => article.text.slice(block.start, block.end))
    .join('\n\n');
}

function scoreTexts(scored: readonly Scored[]): Figures {
  const pages = scored.filter(({ gold }) => gold.body !== undefined);
  const { precision, recall, f1 } = meanText(
    pages.map(({ gold, article }) => scoreText(gold.body ?? '', bodyOf(article))),
  );
  return { metric: 'article F1', value: f1, precision, recall, of: pages.length };
}

function scoreDays(scored: readonly Scored[]): Figures {
  const pages = scored.filter(({ gold }) => gold.date);
  const right = pages.filter(({ gold, article }) => article?.published.value?.slice(0, 10) === gold.date?.slice(0, 10));
  return { metric: 'right day', value: right.length / Math.max(1, pages.length), of: pages.length };
}

function scoreAuthors(scored: readonly Scored[]): Figures {
  const pages = scored.filter(({ gold }) => gold.authors);
  let [both, given, right] = [0, 0, 0];
  for (const { gold, article } of pages) {
    const [truth, guess] = [nameSet(gold.authors ?? ''), nameSet(article?.byline ?? '')];
    both += truth.intersection(guess).size;
    given += guess.size;
    right += truth.size;
  }
  const [precision, recall] = [both / Math.max(1, given), both / Math.max(1, right)];
  return { metric: 'authors F1', value: (2 * both) / Math.max(1, given + right), precision, recall, of: pages.length };
}

function scoreTitles(scored: readonly Scored[]): Figures {
  const pages = scored.filter(({ gold }) => gold.title);
  const right = pages.filter(
    ({ gold, article }) => normalise(gold.title ?? '') === normalise(article?.headline ?? null),
  );
  return { metric: 'title exact', value: right.length / Math.max(1, pages.length), of: pages.length };
}
