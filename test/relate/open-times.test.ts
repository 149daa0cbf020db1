/** Days that an undated article leaves open, read from the date of another article of the same origin. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading, When } from '../../src/model/index.ts';
import { resolveOpenTime } from '../../src/relate/events/open-times.ts';
import { makeReading } from '../arbitraries/readings.ts';

function tell(id: string, published: string | null, words: string, value: string): Reading {
  const reading = makeReading({
    id,
    outlet: id,
    published: published ?? '2031-03-11',
    paragraphs: [`The River Front shelled a bakery ${words}.`],
    entities: [{ name: 'River Front', type: 'armed_group' }],
    accounts: [{ trigger: 'shelled', roles: { actor: 'River Front' } }],
  });
  const start = reading.article.text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    ...reading,
    article: {
      ...reading.article,
      published: {
        value: published,
        precision: published === null ? null : 'day',
        how: published ? 'said' : 'unknown',
      },
    },
    times: [{ ...span, type: 'DATE', value }],
    accounts: reading.accounts.map((account) => ({
      ...account,
      time: null,
      arguments: [...account.arguments, { role: 'time', ...span, entity: null }],
    })),
  };
}

/** The time of an account with `value` in an undated article, told again on Friday 2031-03-14 by one of the same `origin`. */
function resolve(words: string, value: string, origin = 'art_a'): When | null {
  const [own, other] = [tell('art_a', null, words, value), tell('art_b', '2031-03-14', 'lately', 'PAST_REF')];
  const members = [own, other].flatMap((reading) => reading.accounts.map((account) => ({ reading, account })));
  const [first] = members;
  assert.ok(first);
  return resolveOpenTime(first, members, {
    originOf: (article) => (article === 'art_b' ? origin : article),
    entityOf: () => null,
  });
}

test('a weekday is the last one up to the date of the other article', () => {
  assert.deepEqual(resolve('on Monday', 'XXXX-WXX-1'), { value: '2031-03-10', precision: 'day', how: 'implied' });
  assert.equal(resolve('on Friday', 'XXXX-WXX-5')?.value, '2031-03-14');
});

test('a month or a day of a month is the last one too', () => {
  assert.deepEqual(resolve('in March', 'XXXX-03'), { value: '2031-03', precision: 'month', how: 'implied' });
  assert.equal(resolve('in October', 'XXXX-10')?.value, '2030-10');
  assert.equal(resolve('on July 31', 'XXXX-07-31')?.value, '2030-07-31');
});

test('a month follows from any article that tells the event', () => {
  assert.equal(resolve('in October', 'XXXX-10', 'art_b')?.value, '2030-10');
});

test('no weekday follows from an article of another origin, and nothing from words that name no day', () => {
  assert.equal(resolve('on Monday', 'XXXX-WXX-1', 'art_b'), null);
  assert.equal(resolve('recently', 'PAST_REF'), null);
});
