import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { makeWordPieces } from '../../src/reader/wordpiece.ts';

/** A vocabulary in which unknown is 100, as in the real one. */
const rows = Array.from({ length: 101 }, (_, id) => `[unused${id}]`);
rows[100] = '[UNK]';
const own = 'cafe naive the un ##happi ##ness ##s ’ - . 京 北 ok rain a ##a'.split(' ');
const vocabulary = [...rows, ...own].join('\n');
const pieces = makeWordPieces(vocabulary);
const spell = (word: string): string[] => pieces(word).map((id) => [...rows, ...own][id] ?? '?');

describe('word pieces', () => {
  it('take the longest piece first', () => assert.deepEqual(spell('unhappiness'), ['un', '##happi', '##ness']));
  it('have no case', () => assert.deepEqual(spell('THE'), ['the']));
  it('have no accents', () => assert.deepEqual([spell('Café'), spell('naïve')], [['cafe'], ['naive']]));
  it('are the same for composed and decomposed letters', () =>
    assert.deepEqual(pieces('café'.normalize('NFD')), pieces('café')));
  it('stand alone for marks', () => {
    assert.deepEqual(spell('café’s'), ['cafe', '’', '[UNK]']);
    assert.deepEqual(spell('ok-ok.'), ['ok', '-', 'ok', '.']);
  });
  it('stand alone for ideographs', () => assert.deepEqual(spell('北京ok'), ['北', '京', 'ok']));
  it('are unknown for what the vocabulary lacks', () => {
    assert.deepEqual(spell('😀'), ['[UNK]']);
    assert.deepEqual(spell('👩‍👩‍👧'), ['[UNK]']);
    assert.deepEqual(spell('rainbow'), ['[UNK]']);
  });
  it('are one unknown for a word of nothing', () => {
    for (const word of ['', '\u0007', '\u200d', '\ufffd', '\u0301']) assert.deepEqual(spell(word), ['[UNK]']);
  });
  it('pass over control characters and cut at white space', () => {
    assert.deepEqual(spell('t\u200dh\ufeffe'), ['the']);
    assert.deepEqual(spell('the ok\u00a0the\u0085ok'), ['the', 'ok', 'the', 'ok']);
  });
  it('are unknown for a part of more than 100 characters, and 16 at most', () => {
    assert.deepEqual(spell('a'.repeat(101)), ['[UNK]']);
    assert.equal(pieces('a'.repeat(100)).length, 16);
    assert.equal(pieces('-'.repeat(50)).length, 16);
  });
  it('are few and known whatever the word', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (word) => {
        const found = pieces(word);
        assert.ok(found.length >= 1 && found.length <= 16);
        for (const id of found) assert.ok(id >= 100 && id < rows.length + own.length);
      }),
    ));
  it('stay cheap for millions of characters', () => {
    assert.deepEqual(spell('x'.repeat(10_000_000)), ['[UNK]']);
    assert.equal(pieces('.'.repeat(10_000_000)).length, 16);
  });
});
