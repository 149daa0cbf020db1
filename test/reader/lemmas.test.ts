import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Upos } from '../../src/model/index.ts';
import { makeLemmatiser } from '../../src/reader/lemmas.ts';

const words = new Set(
  (
    'hop hope fall shell seize bomb kill change visit offer settle declare focus house virus wolf knife gunman go echo ' +
    'free agree die deny try watch pass add travel control attack promise hang create target repeat house'
  ).split(' '),
);
const lemmatise = makeLemmatiser(
  { VERB: { went: 'go', "'s": 'be' }, NOUN: { children: 'child' }, PROPN: { Nations: 'Nation' }, PRON: { i: 'I' } },
  (lower) => words.has(lower),
);

const cases: readonly [Upos, string][] = [
  [
    'VERB',
    'went-go Went-go ’s-be hopping-hop hoping-hope falling-fall shelled-shell seized-seize bombed-bomb kills-kill',
  ],
  ['VERB', 'changed-change visiting-visit offered-offer settled-settle declaring-declare focused-focus agreed-agree'],
  ['VERB', 'denied-deny denies-deny tries-try died-die dies-die watches-watch passes-pass goes-go adding-add'],
  ['VERB', 'travelled-travel controlled-control promising-promise hanging-hang created-create repeated-repeat'],
  ['VERB', 'freed-free is-is sing-sing red-red bring-bring'],
  ['NOUN', 'children-child cities-city viruses-virus houses-house wolves-wolf knives-knife gunmen-gunman echoes-echo'],
  ['NOUN', 'crisis-crisis Police-police attacks-attack boxes-box as-as'],
  ['PROPN', 'Nations-Nation Rebels-Rebels'],
  ['PRON', 'I-I'],
  ['NUM', 'Two-Two'],
  ['X', 'Etc-Etc'],
];

describe('lemmas', () => {
  for (const [upos, pairs] of cases) {
    for (const pair of pairs.split(' ')) {
      const [form = '', lemma = ''] = pair.split('-');
      it(`${form} ${upos}: ${lemma}`, () => assert.equal(lemmatise(form, upos), lemma));
    }
  }
  it('leave what is no word as it is', () => assert.equal(lemmatise('s'.repeat(1000), 'NOUN').length, 1000));
});
