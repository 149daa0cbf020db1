import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePlainArticle } from '../../../bench/accounts-of.ts';
import type { Timex } from '../../../src/model/index.ts';
import { findTimes, makeWhen, timeFor } from '../../../src/read/times/index.ts';

const article = makePlainArticle('a', 'words', '2024-08-01');
const timex = (value: string, type: Timex['type'] = 'DATE'): Timex => ({ start: 0, end: 5, type, value });

test('a day, a month, a year', () => {
  assert.deepEqual(makeWhen(timex('2024-07-29'), article), { value: '2024-07-29', precision: 'day', how: 'implied' });
  assert.deepEqual(makeWhen(timex('2024-07'), article), { value: '2024-07', precision: 'month', how: 'implied' });
  assert.deepEqual(makeWhen(timex('2024'), article), { value: '2024', precision: 'year', how: 'implied' });
});

test('a week is its Monday to its Sunday', () => {
  assert.deepEqual(makeWhen(timex('2024-W31'), article), {
    value: '2024-07-29',
    end: '2024-08-04',
    precision: 'week',
    how: 'implied',
  });
});

test('a winter runs into the next year', () => {
  assert.deepEqual(makeWhen(timex('2023-WI'), article), {
    value: '2023-12',
    end: '2024-02',
    precision: 'month',
    how: 'implied',
  });
});

test('lengths, rhythms and open values have no place in the calendar', () => {
  for (const value of ['PXD', 'PAST_REF', 'XXXX-WXX-1', 'XXXX-07']) assert.equal(makeWhen(timex(value), article), null);
  assert.equal(makeWhen(timex('P3D', 'DURATION'), article), null);
  assert.equal(makeWhen(timex('XXXX-WXX-5', 'SET'), article), null);
});

test('an event takes the nearest date of its sentence and none of another', () => {
  const text = 'On Monday the post was shelled, and on Tuesday it burned. It rained.';
  const story = makePlainArticle('a', text, '2024-08-01');
  const times = findTimes({
    article: story,
    analysis: { sentences: [], tokens: [], sentenceTokens: [], names: [], predicates: [] },
  });
  const sentence = { start: 0, end: 57 };
  const at = (word: string): { start: number; end: number } => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  });
  assert.equal(timeFor(at('shelled'), sentence, times, story)?.value, '2024-07-29');
  assert.equal(timeFor(at('burned'), sentence, times, story)?.value, '2024-07-30');
  assert.equal(timeFor(at('rained'), { start: 58, end: text.length }, times, story), null);
});
