/** Wordings: what two statements share, and what one of them changed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { RecordStatement } from '../../src/model/index.ts';
import { commonInOrder, compareWordings, type WordingChange } from '../../src/show/wordings/compare.ts';

interface Said {
  readonly words: string;
  readonly speaker?: string | null;
  readonly quote?: RecordStatement['quote'];
}

const say = ({ words, speaker = 'ent_a', quote = 'direct' }: Said): RecordStatement => ({
  id: 'stm_1',
  article: 'art_1',
  source: { start: 0, end: 1, quote: 'X', entity: speaker },
  cue: null,
  content: [{ start: 0, end: words.length, quote: words }],
  quote,
  stance: 'report',
  modality: 'fact',
  to: null,
  within: null,
  date: null,
  confidence: 1,
  step: 'test',
});
const changes = (
  a: Said,
  b: Said,
  cues: readonly [string | null, string | null] = [null, null],
): readonly WordingChange[] | null => {
  const [one, other] = [say(a), say(b)];
  return compareWordings(one, other, (statement) => (statement === one ? cues[0] : cues[1]))?.changes ?? null;
};

describe('compareWordings', () => {
  const words = 'We have asked them to open the bridge at Vellmar, and we have waited.';

  it('finds no change in the same words, whatever their marks', () => {
    assert.deepEqual(changes({ words }, { words: words.replace(',', ' …') }), []);
  });

  it('tells what was cut, added and altered', () => {
    assert.deepEqual(changes({ words }, { words: 'We have asked them to open the bridge' }), ['cut']);
    assert.deepEqual(changes({ words: 'asked them to open the bridge' }, { words }), ['longer']);
    assert.deepEqual(changes({ words }, { words: 'We begged them to open the bridge at Vellmar' }), ['altered']);
  });

  it('tells a lost negation', () => {
    const found = changes(
      { words: 'We do not know who fired on the market' },
      { words: 'We know who fired on the market' },
    );
    assert.deepEqual(found, ['negation', 'cut']);
  });

  it('takes a negation in a passage that was cut as cut with it', () => {
    assert.deepEqual(changes({ words: `${words} They do not want it.` }, { words }), ['cut']);
  });

  it('tells quotation marks taken or given, another cue, another speaker', () => {
    assert.deepEqual(changes({ words }, { words, quote: 'indirect' }), ['out-of-quotes']);
    assert.deepEqual(changes({ words, quote: 'indirect' }, { words }), ['into-quotes']);
    assert.deepEqual(changes({ words }, { words }, ['said', 'admitted']), ['other-cue']);
    assert.deepEqual(changes({ words }, { words }, ['said', 'told']), []);
    const long = 'The rockets were fired from the village of Ketterby which rebels hold since winter';
    assert.deepEqual(changes({ words: long }, { words: long, speaker: 'ent_b' }), ['other-speaker']);
  });

  it('keeps apart what only shares a phrase, and few words by two speakers', () => {
    assert.equal(changes({ words }, { words: 'We have bought bread at the market in Osk' }), null);
    assert.equal(changes({ words: 'open the bridge now' }, { words: 'open the bridge now', speaker: 'ent_b' }), null);
  });
});

describe('commonInOrder', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  it('is the same both ways, at most the shorter list, and the whole of a list with itself', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (a, b) => {
        const shared = commonInOrder(a, b);
        assert.equal(shared, commonInOrder(b, a));
        assert.ok(shared <= Math.min(a.length, b.length));
        assert.equal(commonInOrder(a, a), a.length);
      }),
    );
  });
});
