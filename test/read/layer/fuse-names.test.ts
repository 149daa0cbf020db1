/** Names of two finders: what each is sure of, and what the text votes on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EntityType } from '../../../src/model/index.ts';
import type { Name } from '../../../src/read/language.ts';
import { fuseNames } from '../../../src/read/layer/fuse-names.ts';

const text = 'Velan met Torun Kallo. Velan is near Torun.';

/** The `nth` place of `words` in the text as a name. */
function name(words: string, type: EntityType, confidence: number, nth = 0): Name {
  let start = -1;
  for (let times = 0; times <= nth; times += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length, type, confidence };
}

const told = (names: readonly Name[]): string[] =>
  names.map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);

test('what the rules are sure of stands, what they guess is the model’s', () => {
  const model = [name('Velan', 'place', 0.95)];
  assert.deepEqual(told(fuseNames(text, [name('Velan', 'person', 0.9)], model)), ['Velan: person']);
  assert.deepEqual(told(fuseNames(text, [name('Velan', 'person', 0.3)], model)), ['Velan: place']);
});

test('a guess of the rules that the model does not see is no name; a name of the model alone is none either', () => {
  assert.deepEqual(fuseNames(text, [name('Velan', 'other', 0.3)], []), []);
  assert.deepEqual(fuseNames(text, [], [name('Velan', 'place', 0.99)]), []);
});

test('all places of one name vote on its type', () => {
  const rules = [name('Velan', 'other', 0.3), name('Velan', 'other', 0.3, 1)];
  const model = [name('Velan', 'person', 0.5), name('Velan', 'place', 0.9, 1)];
  assert.deepEqual(told(fuseNames(text, rules, model)), ['Velan: place', 'Velan: place']);
});

test('the last word of a person’s name is that person', () => {
  const rules = [name('Torun Kallo', 'person', 0.8), name('Torun', 'other', 0.3, 1)];
  const model = [name('Torun Kallo', 'person', 0.9), name('Torun', 'place', 0.6, 1)];
  assert.deepEqual(told(fuseNames(text, rules, model)), ['Torun Kallo: person', 'Torun: place']);
  const last = [name('Velan', 'person', 0.9), name('Torun Kallo', 'person', 0.8)];
  assert.deepEqual(told(fuseNames(text, last, model)), ['Velan: person', 'Torun Kallo: person']);
});

test('cuts differ: the sure finder’s cut stays', () => {
  const parts = [name('Torun', 'place', 0.9), name('Kallo', 'person', 0.9)];
  assert.deepEqual(told(fuseNames(text, [name('Torun Kallo', 'person', 0.8)], parts)), ['Torun Kallo: person']);
  assert.deepEqual(told(fuseNames(text, [name('Torun Kallo', 'person', 0.6)], parts)), [
    'Torun: place',
    'Kallo: person',
  ]);
});

test('a longer cut of the model stands where the rules have pieces, unless it is a person after a title', () => {
  const long = 'The Plan of Torun and Kallo met Velan.';
  const at = (words: string, type: EntityType, confidence: number): Name => {
    const start = long.indexOf(words);
    return { start, end: start + words.length, type, confidence };
  };
  const tell = (names: readonly Name[]): string[] =>
    names.map(({ start, end, type }) => `${long.slice(start, end)}: ${type}`);
  const pieces = [at('Plan', 'other', 0.3), at('Torun', 'place', 0.95), at('Kallo', 'person', 0.8)];
  const whole = at('Plan of Torun and Kallo', 'other', 0.9);
  assert.deepEqual(tell(fuseNames(long, pieces, [whole])), ['Plan of Torun and Kallo: other']);
  assert.deepEqual(tell(fuseNames(long, pieces, [{ ...whole, confidence: 0.3 }])), [
    'Plan: other',
    'Torun: place',
    'Kallo: person',
  ]);
  const titled = [at('Velan', 'person', 0.9)];
  assert.deepEqual(tell(fuseNames(long, titled, [at('met Velan', 'organisation', 0.9)])), ['Velan: person']);
});

test('a body that the model alone sees is one where its words say so too', () => {
  const found = fuseNames(text, [], [name('Torun Kallo', 'organisation', 0.85)]);
  assert.deepEqual(told(found), ['Torun Kallo: organisation']);
  assert.deepEqual(fuseNames(text, [], [name('Torun Kallo', 'organisation', 0.75)]), []);
  assert.deepEqual(fuseNames(text, [], [name('Torun Kallo', 'person', 0.99)]), []);
});

test('the share of a class counts, not only the likeliest; the gazetteer is a sign', () => {
  const where = 'They spoke of Nairobi.';
  const start = where.indexOf('Nairobi');
  const rule: Name = { start, end: start + 7, type: 'other', confidence: 0.3 };
  const shares = { PER: 0.5, PLACE: 0.4 };
  const [found] = fuseNames(where, [rule], [{ ...rule, type: 'person', confidence: 0.5, shares }]);
  assert.equal(found?.type, 'place');
  const [sure] = fuseNames(where, [rule], [{ ...rule, type: 'person', confidence: 1, shares: { PER: 1 } }]);
  assert.equal(sure?.type, 'person');
});

test('whatever the two find, the names are in order, inside the text and apart', () => {
  const one = fc
    .tuple(
      fc.nat(text.length - 1),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom<EntityType>('person', 'place', 'organisation', 'other'),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(
      ([start, length, type, confidence]): Name => ({
        start,
        end: Math.min(text.length, start + length),
        type,
        confidence,
      }),
    );
  const names = fc.array(one, { maxLength: 8 }).map((all) => {
    const kept: Name[] = [];
    for (const each of all.toSorted((a, b) => a.start - b.start)) {
      if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
    }
    return kept;
  });
  fc.assert(
    fc.property(names, names, (rules, model) => {
      const fused = fuseNames(text, rules, model);
      for (const [index, each] of fused.entries()) {
        assert.ok(each.start < each.end && each.end <= text.length);
        assert.ok(each.start >= (fused[index - 1]?.end ?? 0));
      }
      assert.deepEqual(fuseNames(text, rules, model), fused);
    }),
  );
});
