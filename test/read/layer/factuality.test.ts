/** Factuality of given predicates by rules: what the words before say of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyseText } from '../../../src/read/layer/index.ts';

/** Factuality of the word `predicate` in `text`. */
function judge(text: string, predicate: string): number {
  const start = text.indexOf(predicate);
  const [found] = analyseText({ text, blocks: [], predicates: [{ start, end: start + predicate.length }] }).predicates;
  assert.ok(found);
  return found.factuality;
}

test('what is told as done counts as happened, what is denied, planned or possible does not', () => {
  const told = judge('Rebels shelled the town on Monday.', 'shelled');
  assert.ok(told > 2);
  for (const [text, predicate] of [
    ['Rebels did not shell the town.', 'shell'],
    ['Rebels will shell the town.', 'shell'],
    ['Rebels may shell the town.', 'shell'],
    ['Rebels threatened to shell the town.', 'shell'],
    ['If rebels shell the town, people flee.', 'shell'],
  ] as const) {
    assert.ok(judge(text, predicate) < 0, text);
  }
});

test('a denial says nothing of the clause after it', () => {
  assert.ok(judge('The army did not advance, but rebels fled.', 'fled') > 2);
});

test('a place where no word stands is judged as well', () => {
  const text = 'Rebels fled.   ';
  const { predicates } = analyseText({ text, blocks: [], predicates: [{ start: 13, end: 14 }] });
  assert.equal(predicates.length, 1);
});
