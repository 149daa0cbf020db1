/** Quotations inside sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteWords } from '../../src/model/index.ts';

test('a quotation inside a sentence has single marks inside, and no full stop', () => {
  assert.equal(quoteWords('“Why us?”  he asked.'), '“‘Why us?’ he asked”');
  assert.equal(quoteWords('He said "no" ("never").'), '“He said ‘no’ (‘never’)”');
  assert.equal(quoteWords('and then...'), '“and then...”');
});
