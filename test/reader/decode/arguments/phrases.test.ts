import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePhrases } from '../../../../src/reader/decode/arguments/phrases.ts';

/** The envoys sent by Ruritania stopped talking . */
const phrases = parsePhrases(
  {
    forms: ['The', 'envoys', 'sent', 'by', 'Ruritania', 'stopped', 'talking', '.'],
    upos: ['DET', 'NOUN', 'VERB', 'ADP', 'PROPN', 'VERB', 'VERB', 'PUNCT'],
    heads: [1, 5, 1, 4, 2, -1, 5, 5],
    deprels: ['det', 'nsubj', 'acl', 'case', 'obl', 'root', 'xcomp', 'punct'],
  },
  new Map([['sent', 'send']]),
);
const [envoys, sent, ruritania, stopped, talking] = [1, 2, 4, 5, 6];

describe('phrases of a parsed sentence', () => {
  it('the head of a span hangs outside and has most of the span below it', () => {
    assert.equal(phrases.headOf([0, 5]), envoys);
    assert.equal(phrases.headOf([3, 5]), ruritania);
    assert.equal(phrases.headOf([4, 7]), stopped);
  });
  it('a branch is what is below a word, without what holds the predicate', () => {
    assert.deepEqual(phrases.branch(envoys, stopped), [0, 1, 2, 3, 4]);
    assert.deepEqual(phrases.branch(envoys, sent), [0, 1]);
  });
  it('paths go up from the predicate and down to the phrase', () => {
    assert.equal(phrases.pathTo(envoys, stopped), '/nsubj');
    assert.equal(phrases.pathTo(envoys, talking), 'xcomp/nsubj');
    assert.equal(phrases.pathTo(ruritania, sent), '/obl');
    assert.equal(phrases.pathTo(envoys, sent), 'acl/');
    assert.equal(phrases.pathTo(ruritania, talking), 'xcomp/nsubj.acl.obl');
  });
  it('markers, stems and voices', () => {
    assert.equal(phrases.markerOf(ruritania), 'by');
    assert.equal(phrases.markerOf(envoys), '');
    const words = [envoys, sent, stopped, talking];
    assert.deepEqual(
      words.map((word) => [phrases.stemOf(word), phrases.voiceOf(word)]),
      [
        ['envoy', 'N'],
        ['send', 'p'],
        ['stop', 'at'],
        ['talk', 'ai'],
      ],
    );
  });
});
