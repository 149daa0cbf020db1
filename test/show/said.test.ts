/** Words said, as people read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinSaid, trimSaid } from '../../src/show/said.ts';

test('marks, "that" and commas around the words go, those within stay', () => {
  const cases = [
    ['“We will stay,”', 'We will stay'],
    ['"We will stay."', 'We will stay'],
    ['that seven people had died', 'seven people had died'],
    ['that "we will stay"', 'we will stay'],
    ['those responsible "will be found"', 'those responsible "will be found"'],
    ['"massacre" of "innocents"', '"massacre" of "innocents"'],
    ['“Is it over?”', 'Is it over?'],
    ['that', 'that'],
    ['"', '"'],
  ] as const;
  for (const [given, told] of cases) assert.equal(trimSaid(given), told);
  assert.equal(
    joinSaid([{ quote: '“We stay,”' }, { quote: '“as long\nas it takes.”' }]),
    'We stay … as long as it takes',
  );
});

test('something is always left of something, and it stands in what was said', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', ',', '.', 't', 'h', "'") }), (text) => {
      const told = trimSaid(text);
      assert.equal(told === '', text.trim() === '');
      assert.ok(text.replaceAll(/\s+/g, ' ').includes(told));
    }),
  );
});
