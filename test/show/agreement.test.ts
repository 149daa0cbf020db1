/** Names take the verb of their number. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conjugate, isPlural, joinNames } from '../../src/show/agreement.ts';
import { nameSaying } from '../../src/show/words.ts';

const plural = [
  'Ostrian militias',
  'two officials',
  'Coalition Forces',
  'officials in Dorvan',
  'Residents of the harbour district, who fled on Monday',
  'Northern Brigades (NB)',
  'police',
  'Armed men',
  'Palestinians',
  'they',
  'the mayor and the harbour court',
  'Various groups',
];

const singular = [
  'Mara Rivers',
  'the United States',
  'United Nations',
  'Reuters',
  'The Dorvan Times',
  'the group of fighters',
  'a spokesman for the militias',
  'Dawn Brigade',
  'the press',
  'the Ministry of Works and Ports',
  'Committee for Peace and Security',
  'the leader of the rebels',
  'a crisis',
  'Someone unnamed',
  'she',
  '',
];

test('those who are several take the plural', () => {
  assert.deepEqual(
    plural.filter((name) => !isPlural(name)),
    [],
  );
});

test('one takes the singular, whatever the last letter', () => {
  assert.deepEqual(singular.filter(isPlural), []);
});

test('verbs follow', () => {
  assert.deepEqual(
    ['say', 'deny', 'do', 'push', 'vow'].map((verb) => conjugate(verb, false)),
    ['says', 'denies', 'does', 'pushes', 'vows'],
  );
  assert.equal(conjugate('deny', true), 'deny');
  assert.equal(nameSaying({ stance: 'deny', polarity: 'negative' }, true), 'do not deny');
  assert.equal(nameSaying({ stance: 'deny', polarity: 'negative' }, false), 'does not deny');
  assert.equal(nameSaying({ stance: 'threaten' }, true), 'threaten');
  assert.equal(nameSaying({ stance: 'threaten' }, false), 'threatens');
});

test('names are joined', () => {
  assert.deepEqual([['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinNames), ['A', 'A and B', 'A, B and C']);
});
