/** Pronouns inside a sentence: what its tree says they mean, on trees written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityType } from '../../../src/model/index.ts';
import type { DraftMention } from '../../../src/read/entities/drafts.ts';
import { findInTree } from '../../../src/read/entities/pronouns-in-trees.ts';
import type { Prose } from '../../../src/read/entities/prose.ts';

/** Words as `form/head/deprel`, heads counted from 1; `names`: word → type of its entity. */
function find(sentence: string, names: Readonly<Record<string, EntityType>>, pronoun: string): string | null {
  const rows = sentence.split(' ').map((word) => word.split('/'));
  const forms = rows.map(([form = '']) => form);
  const tokens = rows.map(([form = '', head = '0', deprel = ''], index) => ({
    start: index,
    end: index + 1,
    lemma: form,
    upos: 'X' as const,
    head: Number(head) - 1,
    deprel,
  }));
  const prose: Prose = {
    text: '',
    tokens,
    forms,
    lower: forms.map((form) => form.toLowerCase()),
    sentenceOf: forms.map(() => 0),
    ranges: [[0, forms.length]],
    tokenAtStart: new Map(),
  };
  const known = Object.entries(names);
  const mentions = known.map(
    ([word, type], referent): DraftMention => ({
      first: forms.indexOf(word),
      last: forms.indexOf(word) + 1,
      kind: 'name',
      type,
      confidence: 1,
      referent,
    }),
  );
  const entities = known.map(([word, type]) => ({
    type,
    names: [word],
    described: false,
    gender: null,
    plural: false,
  }));
  const found = findInTree(prose, { entities, mentions, byKey: new Map() }, mentions, forms.indexOf(pronoun));
  return found === null ? null : (known[found]?.[0] ?? null);
}

test('the subject of the clause around a reported one', () => {
  const sentence = 'Lumen/2/nsubj said/0/root that/6/mark it/6/nsubj would/6/aux stop/2/ccomp';
  assert.equal(find(sentence, { Lumen: 'armed_group' }, 'it'), 'Lumen');
});

test('the owner of the thing around', () => {
  const sentence = "Norland/3/nmod 's/1/case wish/6/nsubj to/5/mark keep/3/acl grew/0/root its/8/nmod port/5/obj";
  assert.equal(find(sentence, { Norland: 'state' }, 'its'), 'Norland');
});

test('a subject that is a thing leaves it open, a person is passed over', () => {
  const thing = 'bomb/2/nsubj lost/0/root its/4/nmod case/2/obj';
  assert.equal(find(thing, { bomb: 'weapon' }, 'its'), null);
  const person = 'Lumen/2/nsubj says/0/root Hale/4/nsubj left/2/ccomp its/6/nmod base/4/obj';
  assert.equal(find(person, { Lumen: 'armed_group', Hale: 'person' }, 'its'), 'Lumen');
});

test('one who acts and one who is acted on: either may be meant', () => {
  const sentence = 'Lumen/2/nsubj accused/0/root army/2/obj of/5/mark firing/2/advcl on/8/case its/8/nmod people/5/obl';
  assert.equal(find(sentence, { Lumen: 'armed_group', army: 'military_unit' }, 'its'), null);
});

test('no tree, no finding; and "they" stays open', () => {
  assert.equal(find('Lumen/0/ said/0/ it/0/ stopped/0/', { Lumen: 'armed_group' }, 'it'), null);
  const they = 'Lumen/2/nsubj said/0/root they/5/nsubj had/5/aux left/2/ccomp';
  assert.equal(find(they, { Lumen: 'armed_group' }, 'they'), null);
});
