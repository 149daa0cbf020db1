import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Judgement } from '../../src/model/index.ts';
import { digestReading, linkAllAccounts, linkArticles, makeGroupId, relate } from '../../src/relate/index.ts';
import { anyReadings, copyReading, makeReading } from '../arbitraries/readings.ts';
import { pile } from './invented-pile.ts';

const runs = { numRuns: 40 };

function judge(about: Judgement['about'], left: string, right: string, verdict: Judgement['verdict']): Judgement {
  const [first, second] = left < right ? [left, right] : [right, left];
  const id = `jdg_${about}_${first}_${second}_${verdict}`;
  return { id, about, left: first ?? left, right: second ?? right, verdict, by: 'person', score: 1, reasons: [] };
}

describe('relate', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        anyReadings.chain((readings) =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
        ),
        ([readings, shuffled]) => {
          assert.deepEqual(relate(shuffled), relate(readings));
        },
      ),
      runs,
    );
  });

  it('does not depend on the order of arrival: the invented pile in twenty orders', () => {
    const expected = relate(pile);
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) =>
        assert.deepEqual(relate(shuffled), expected),
      ),
      { numRuns: 20 },
    );
  });

  it('takes the same reading twice as once', () => {
    assert.deepEqual(relate([...pile, ...pile]), relate(pile));
  });

  it('puts every article in one story and one origin, every account in one event', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const links = relate(readings);
        const ids = readings.map((reading) => reading.article.id).sort();
        assert.deepEqual(links.stories.flatMap((story) => story.articles).sort(), ids);
        assert.deepEqual(
          links.origins.map((origin) => origin.article),
          ids,
        );
        const accounts = links.events.flatMap((event) => event.accounts.map((account) => account.id));
        assert.equal(new Set(accounts).size, accounts.length);
        assert.equal(
          accounts.length,
          readings.reduce((sum, reading) => sum + reading.accounts.length, 0),
        );
      }),
      runs,
    );
  });

  it('cuts out of the articles every quote that it shows', () => {
    const texts = new Map(pile.map(({ article }) => [article.id, article.text]));
    const links = relate(pile);
    const shown = [
      ...links.derivations.flatMap((one) =>
        [...one.evidence, ...one.changes].flatMap(({ here, there }) => [here, there]),
      ),
      ...links.stories.flatMap((one) => one.evidence),
      ...links.events.flatMap((one) => one.evidence),
      ...links.entities.flatMap((one) => one.evidence),
      ...links.contradictions.flatMap((one) => one.values.flatMap((value) => value.evidence)),
    ].filter((one) => one !== null);
    assert.ok(shown.length > 50);
    for (const { article, start, end, quote } of shown) assert.equal(texts.get(article)?.slice(start, end), quote);
  });
});

describe('relate on odd articles', () => {
  const odd = (id: string, paragraphs: string[]): (typeof pile)[number] => makeReading({ id, paragraphs });

  it('takes empty, wordless and endless texts', () => {
    const endless = 'the salt road is long and '.repeat(4000);
    const links = relate([
      odd('art_a', []),
      odd('art_b', ['…', '“”']),
      odd('art_c', [endless]),
      odd('art_d', [endless, '“']),
    ]);
    assert.deepEqual(
      links.origins.map(({ article }) => article),
      ['art_a', 'art_b', 'art_c', 'art_d'],
    );
    assert.deepEqual(links.events, []);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 2, maxLength: 4 }),
        (texts) => {
          const links = relate(texts.map((text, at) => odd(`art_${at}`, [text, texts[0] ?? ''])));
          assert.equal(links.origins.length, texts.length);
        },
      ),
      runs,
    );
  });
});

describe('links', () => {
  it('are the same both ways', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const [a, b] = readings.map(digestReading);
        assert.ok(a && b);
        assert.deepEqual(linkArticles(a, b), linkArticles(b, a));
        assert.deepEqual(linkAllAccounts(a, b), linkAllAccounts(b, a));
      }),
      runs,
    );
  });

  it('survive JSON: a stored digest links as a fresh one', () => {
    const [a, b] = pile.map(digestReading);
    assert.ok(a && b);
    const stored = JSON.parse(JSON.stringify(b)) as typeof b;
    assert.deepEqual(linkArticles(a, stored), linkArticles(a, b));
  });
});

describe('corroboration', () => {
  it('is not raised by a copy', () => {
    fc.assert(
      fc.property(anyReadings, fc.nat(), (readings, pick) => {
        const copied = readings[pick % readings.length];
        assert.ok(copied);
        const before = relate(readings);
        const after = relate([...readings, copyReading(copied, 'art_copy', 'Echo Gazette')]);
        const origins = (links: typeof before): number => new Set(links.origins.map(({ origin }) => origin)).size;
        assert.equal(origins(after), origins(before));
        for (const event of after.events) {
          const others = new Set(event.accounts.map((account) => account.article).filter((id) => id !== 'art_copy'));
          const originOf = new Map(after.origins.map(({ article, origin }) => [article, origin]));
          const independent = new Set([...others].map((id) => originOf.get(id)));
          if (others.has(copied.article.id)) assert.equal(event.corroboration.origins, independent.size);
        }
      }),
      runs,
    );
  });
});

describe('judgements of people', () => {
  const [first, second] = ['art_own', 'art_wire'];
  const storyOf = (judgements: Judgement[]): boolean =>
    relate(pile, judgements).stories.some((story) => story.articles.includes(first) && story.articles.includes(second));

  it('part what the rules join, and join what they part', () => {
    assert.equal(storyOf([]), true);
    const parted = relate(pile, [judge('story', 'art_own', 'art_wire', 'not-same')]);
    const own = parted.stories.find((story) => story.articles.includes('art_own'));
    assert.equal(own?.articles.includes('art_wire'), false);
    const joined = relate(pile, [judge('story', 'art_stranger', 'art_wire', 'same')]);
    assert.ok(
      joined.stories.some((story) => story.articles.includes('art_stranger') && story.articles.includes('art_wire')),
    );
  });

  it('are undone by their opposite', () => {
    const both = [judge('story', first, second, 'not-same'), judge('story', first, second, 'same')];
    assert.deepEqual(relate(pile, both), relate(pile));
  });

  it('hold on groups by the ids of the groups', () => {
    const [one, other] = [makeGroupId('sto', ['art_interview']), makeGroupId('sto', ['art_stranger'])];
    const links = relate(pile, [judge('story', one, other, 'same')]);
    assert.ok(
      links.stories.some(
        (story) => story.articles.includes('art_interview') && story.articles.includes('art_stranger'),
      ),
    );
  });

  it('cut a derivation and with it the common origin', () => {
    const links = relate(pile, [judge('derivation', 'art_interview', 'art_retold', 'not-same')]);
    assert.equal(links.origins.find(({ article }) => article === 'art_retold')?.origin, 'art_retold');
  });
});
