/**
 * Texts without political events: sixty short articles of sports, business, science and culture, written for this test, with
 * words of violence in plenty. An article may give at most 0.2 accounts of force or protest on average.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makePlainArticle } from '../../../bench/accounts-of.ts';
import type { Article } from '../../../src/model/index.ts';
import { readAll } from '../../../src/read/index.ts';

const kinds = ['sports', 'business', 'science', 'culture'] as const;
const perArticleMax = 0.2;

function makeArticle(id: string, whole: string): Article {
  const cut = whole.indexOf('\n');
  return {
    ...makePlainArticle(id, whole, '2031-05-14'),
    headline: whole.slice(0, cut),
    blocks: [
      { kind: 'headline', start: 0, end: cut },
      { kind: 'paragraph', start: cut + 1, end: whole.length },
    ],
  };
}

const articles = kinds.flatMap((kind) =>
  readFileSync(join(import.meta.dirname, 'quiet', `${kind}.txt`), 'utf8')
    .split(/\n---\n/)
    .map((whole, index) => makeArticle(`${kind} ${index + 1}`, whole.trim())),
);

test('there are sixty quiet articles', () => {
  assert.equal(articles.length, 60);
});

test(`quiet articles give at most ${perArticleMax} accounts of force or protest each`, async () => {
  const readings = await readAll(articles);
  const told = readings.flatMap(({ article, accounts }) =>
    accounts
      .filter(({ type }) => /^(?:ASSAULT|COERCE|PROTEST|MOBILIZE)$/.test(type))
      .map(
        ({ type, trigger }) =>
          `${article.id}: ${type} "${article.text.slice(trigger.start - 30, trigger.end + 30).replaceAll('\n', ' ')}"`,
      ),
  );
  assert.ok(told.length <= perArticleMax * articles.length, `${told.length} of ${articles.length}\n${told.join('\n')}`);
});

test('real force in a quiet text is still told', async () => {
  const [reading] = await readAll([
    makeArticle(
      'cup',
      'Cup final stopped\nThe cup final was stopped when the striker had just scored his second goal. Gunmen opened fire on a bus of the visitors, and a bomb killed two fans outside the stadium. The league cancelled the second match.',
    ),
  ]);
  assert.ok(reading);
  const words = reading.accounts.map(({ trigger }) => reading.article.text.slice(trigger.start, trigger.end));
  assert.ok(words.includes('opened fire'), words.join(', '));
  assert.ok(words.includes('killed'), words.join(', '));
});
