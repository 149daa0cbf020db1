import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { candidateKeys, digestReading } from '../../src/relate/index.ts';
import { findCreditedReports, isSameOutlet } from '../../src/relate/credits.ts';
import { findDays, gapInDays, rangeOf } from '../../src/relate/days.ts';
import { compareSketches, hashShingles, makeSketch } from '../../src/relate/sketch.ts';
import { findWords } from '../../src/relate/words.ts';
import { makeReading } from '../arbitraries/readings.ts';
import { pile, rewrite, stranger, wire } from './invented-pile.ts';

describe('findWords', () => {
  it('cuts words, abbreviations and figures, with their places', () => {
    const text = 'The U.S. envoy’s 1,250.5 crates—no more.';
    const words = findWords(text, [{ start: 0, end: text.length }]);
    assert.deepEqual(
      words.map((word) => word.text),
      ['the', 'us', 'envoy', '1250.5', 'crates', 'no', 'more'],
    );
    assert.deepEqual(
      words.map((word) => text.slice(word.start, word.end)),
      ['The', 'U.S.', 'envoy', '1,250.5', 'crates', 'no', 'more'],
    );
  });

  it('numbers quotations, and ends one left open with its block', () => {
    const text = '“One two” three\n“four five\nsix';
    const words = findWords(text, [
      { start: 0, end: 15 },
      { start: 16, end: 26 },
      { start: 27, end: 30 },
    ]);
    assert.deepEqual(
      words.map((word) => word.quoted),
      [0, 0, -1, 1, 1, -1],
    );
  });

  it('finds none in punctuation', () => {
    assert.deepEqual(findWords('… — “” .', [{ start: 0, end: 8 }]), []);
  });
});

describe('sketches', () => {
  const numbers = (from: number, to: number): Set<number> =>
    new Set(
      hashShingles(
        Array.from({ length: to - from }, (_, at) => `w${from + at}`),
        1,
      ),
    );

  it('estimate the shared part of two sets from samples', () => {
    const found = compareSketches(makeSketch(numbers(0, 2000), 200), makeSketch(numbers(1000, 2000), 200));
    assert.ok(Math.abs(found.ofRight - 1) < 0.01);
    assert.ok(Math.abs(found.ofLeft - 0.5) < 0.12, String(found.ofLeft));
    assert.ok(Math.abs(found.shared - 1000) < 120, String(found.shared));
  });

  it('are exact where they are whole, and empty for too few words', () => {
    assert.deepEqual(compareSketches(makeSketch(numbers(0, 40), 50), makeSketch(numbers(30, 50), 50)), {
      shared: 10,
      ofLeft: 0.25,
      ofRight: 0.5,
    });
    assert.deepEqual(hashShingles(['a', 'b'], 3), []);
  });
});

describe('days', () => {
  it('are ranges at the precision of the date', () => {
    assert.deepEqual(rangeOf('2031'), ['2031-01-01', '2031-12-31']);
    assert.deepEqual(rangeOf('2032-02'), ['2032-02-01', '2032-02-29']);
    assert.deepEqual(rangeOf('2031-W01'), ['2030-12-30', '2031-01-05']);
    assert.deepEqual(rangeOf('2031-03-11T17:00:00Z'), ['2031-03-11', '2031-03-11']);
    assert.equal(rangeOf('PAST_REF'), null);
    assert.equal(rangeOf('2031-13'), null);
  });

  it('have a gap, and an end that is never before the beginning', () => {
    assert.equal(gapInDays(['2031-03-01', '2031-03-02'], ['2031-03-05', '2031-03-05']), 3);
    assert.equal(gapInDays(['2031-03-01', '2031-03-31'], ['2031-03-05', '2031-03-05']), 0);
    assert.deepEqual(findDays({ value: '2031-03-05', end: '2031-03-01' }), ['2031-03-05', '2031-03-05']);
  });
});

describe('outlets', () => {
  it('are one under a shorter name, but not under a common word', () => {
    assert.equal(isSameOutlet('meridian', 'meridian wire'), true);
    assert.equal(isSameOutlet('times', 'harbour times'), false);
    assert.equal(isSameOutlet('harbour post', 'valley post'), false);
  });

  it('are used as a report, not where somebody spoke to them', () => {
    const use = (line: string): string[] =>
      findCreditedReports(
        makeReading({ id: 'art_a', outlet: 'Bay Courier', paragraphs: [line], credits: ['Osk Herald'] }).article,
      );
    assert.deepEqual(use('The ferry sank, according to an Osk Herald report.'), ['osk herald']);
    assert.deepEqual(use('The ferry sank. Source: Osk Herald'), ['osk herald']);
    assert.deepEqual(use('“It sank,” the ferryman told the Osk Herald.'), []);
  });
});

describe('candidateKeys', () => {
  const keysOf = (reading: (typeof pile)[number]): Set<string> =>
    new Set(candidateKeys(digestReading(reading)).map(({ key }) => key));
  const shares = (a: Set<string>, b: Set<string>): boolean => [...a].some((key) => b.has(key));

  it('bring a rewrite to its source, and strangers not together', () => {
    assert.ok(shares(keysOf(wire), keysOf(rewrite)));
    assert.equal(shares(keysOf(stranger), keysOf(rewrite)), false);
  });

  it('are few for an article, and never twice the same', () => {
    for (const reading of pile) {
      const keys = candidateKeys(digestReading(reading)).map(({ key }) => key);
      assert.ok(keys.length < 600, `${reading.article.id}: ${keys.length}`);
      assert.equal(new Set(keys).size, keys.length);
    }
  });
});
