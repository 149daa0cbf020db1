/** What every store must do, whatever it keeps its rows in. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordStore } from '../../src/record/index.ts';
import { makeReading } from '../arbitraries/readings.ts';
import { judgement, makeBatch, makeCapture, makeInput } from './inputs.ts';

const market = {
  id: 'art_a1',
  headline: 'Shells hit market in Béla Orvel',
  paragraphs: ['Four people were killed on Tuesday, the mayor said.', 'The Hadran Front denied it.'],
  outlet: 'Orvel Gazette',
  published: '2025-03-04',
};
const talks = {
  id: 'art_a2',
  headline: 'Talks on river dams',
  paragraphs: ['Ministers met in Port Alm on Wednesday.'],
  outlet: 'Morning Ledger',
  published: '2025-06-11',
};
const undated = { id: 'art_b1', paragraphs: ['The ferry to Ostrel sails again.'] };
const [first, second, third] = [makeInput(market, [11, 12]), makeInput(talks, [12, 13]), makeInput(undated, [14])];

/** Tests the store that `open` opens empty. */
export function testStore(name: string, open: () => RecordStore): void {
  /** A test with a store of its own that holds the three articles. */
  const withStore = (title: string, work: (store: RecordStore) => Promise<void>): void => {
    it(title, async () => {
      const store = open();
      try {
        await store.writer.store(makeBatch([second, third, first]));
        await work(store);
      } finally {
        await store.reader.close();
      }
    });
  };

  describe(`store contract: ${name}`, () => {
    withStore('gives back the article, its reading and its bytes as they came', async ({ reader }) => {
      const article = await reader.get('articles', 'art_a1');
      const { article: expected } = first;
      assert.deepEqual(article, {
        ...expected,
        sha256: first.sha256,
        files: ['art_a1.txt'],
        story: null,
        origin: 'art_a1',
      });
      assert.deepEqual(await reader.reading('art_a1'), makeReading(market));
      assert.equal(Buffer.from((await reader.bytes(first.sha256)) ?? []).toString(), expected.text);
    });

    withStore('the beginning of an id is enough where only one begins so', async ({ reader }) => {
      assert.equal((await reader.get('articles', 'art_b'))?.id, 'art_b1');
      assert.equal(await reader.get('articles', 'art_a'), null);
      assert.equal(await reader.get('articles', 'art_b12'), null);
      assert.equal(await reader.reading('art_b12'), null);
      assert.equal(await reader.bytes('00'), null);
    });

    withStore('lists come by publication, undated last; pages count what is left', async ({ reader }) => {
      const ids = async (filter = {}): Promise<string[]> =>
        (await reader.list('articles', filter)).items.map(({ id }) => id);
      assert.deepEqual(await ids(), ['art_a1', 'art_a2', 'art_b1']);
      assert.deepEqual(await ids({ limit: 1, offset: 1 }), ['art_a2']);
      assert.equal((await reader.list('articles', { limit: 1 })).total, 3);
      assert.deepEqual(await ids({ since: '2025-03-05' }), ['art_a2']);
      assert.deepEqual(await ids({ until: '2025-03' }), ['art_a1']);
      assert.deepEqual(await ids({ outlet: 'MORNING LEDGER' }), ['art_a2']);
      assert.deepEqual(
        (await reader.getMany('articles', ['art_b1', 'art_zz', 'art_a1'])).map(({ id }) => id),
        ['art_a1', 'art_b1'],
      );
    });

    withStore('storing the same batch again changes nothing', async ({ reader, writer }) => {
      const before = await reader.status();
      await writer.store(makeBatch([first, second, third]));
      assert.deepEqual(await reader.status(), before);
      assert.equal((await reader.captures(null)).length, 3);
    });

    withStore('the same bytes under other names are one article with more captures', async ({ reader, writer }) => {
      const names = [
        { file: 'copy.txt', url: null },
        { file: null, url: 'https://gazette.example/market' },
      ];
      const captures = names.map(({ file, url }) => ({
        capture: makeCapture(first, file, url),
        articles: ['art_a1'],
        complete: true,
      }));
      await writer.store({ captures, articles: [] });
      assert.deepEqual((await reader.get('articles', 'art_a1'))?.files, ['art_a1.txt', 'copy.txt']);
      const kept = await reader.captures('art_a1');
      assert.deepEqual(
        kept.map(({ file, url }) => file ?? url),
        ['https://gazette.example/market', 'art_a1.txt', 'copy.txt'],
      );
      assert.ok(kept.every(({ sha256, articles }) => sha256 === first.sha256 && articles.join() === 'art_a1'));
    });

    withStore('a capture is complete only once all its articles are kept', async ({ writer }) => {
      const feed = makeCapture(first, 'feed.xml');
      assert.equal(await writer.completeCapture(feed), null);
      await writer.store({ captures: [{ capture: feed, articles: ['art_a1'], complete: false }], articles: [] });
      assert.equal(await writer.completeCapture(feed), null);
      await writer.store({ captures: [{ capture: feed, articles: ['art_a2'], complete: true }], articles: [] });
      assert.deepEqual(await writer.completeCapture(feed), ['art_a1', 'art_a2']);
      assert.equal(await writer.completeCapture({ ...feed, file: 'other.xml' }), null);
    });

    withStore('captures are recalled as they came, the same bytes one after another', async ({ writer, reader }) => {
      const again = { ...makeCapture(second, null, 'https://ledger.example/talks'), mediaType: null, charset: 'utf-8' };
      await writer.store({ captures: [{ capture: again, articles: ['art_a2'], complete: true }], articles: [] });
      const kept = await writer.capturesOf(['art_a2', 'art_b1', 'art_none']);
      assert.deepEqual(
        kept.map(({ articles }) => articles),
        [['art_a2'], ['art_a2'], ['art_b1']],
      );
      const recalled = await Promise.all(kept.map(({ number }) => writer.recall(number)));
      assert.deepEqual(
        recalled.map(({ file, url, mediaType, charset }) => [file, url, mediaType, charset]),
        [
          ['art_a2.txt', null, 'text/plain', null],
          [null, 'https://ledger.example/talks', null, 'utf-8'],
          ['art_b1.txt', null, 'text/plain', null],
        ],
      );
      for (const [index, { bytes }] of recalled.entries()) {
        assert.equal(bytes.length, kept[index]?.size);
        const article = await reader.get('articles', kept[index]?.articles[0] ?? '');
        assert.equal(Buffer.from(bytes).toString(), article?.text);
      }
      assert.deepEqual(await writer.capturesOf(['art_none']), []);
      await assert.rejects(writer.recall(4711), RangeError);
    });

    withStore('tells who read which article', async ({ writer }) => {
      const all = await writer.readersOf(null);
      assert.deepEqual([...all.keys()], ['art_a1', 'art_a2', 'art_b1']);
      assert.deepEqual(new Set(all.values()), new Set([first.reader]));
      assert.deepEqual([...(await writer.readersOf(['art_b1', 'art_none'])).keys()], ['art_b1']);
    });

    withStore(
      'judgements are written with the articles that they follow, or neither is',
      async ({ reader, writer }) => {
        await writer.store({ captures: [], articles: [first], judgements: [judgement] });
        assert.deepEqual((await reader.list('judgements')).items, [judgement]);
        const other = { ...judgement, id: 'jdg_2' };
        const faulty = makeInput({ ...undated, id: 'art_c2' }, [1, 1]);
        await assert.rejects(writer.store({ captures: [], articles: [faulty], judgements: [other] }));
        assert.deepEqual((await reader.list('judgements')).items, [judgement]);
      },
    );

    withStore('an article that comes again with more to say takes the place of the first', async (store) => {
      const better = makeInput({ ...market, paragraphs: ['Five people were killed.'], outlet: 'The Gazette' });
      await store.writer.store({ captures: [], articles: [better] });
      assert.equal((await store.reader.get('articles', 'art_a1'))?.outlet.name, 'The Gazette');
      assert.equal((await store.writer.metas(['art_a1'])).get('art_a1')?.outlet.name, 'The Gazette');
      assert.equal((await store.reader.search('mayor')).total, 0);
      assert.equal((await store.reader.search('five')).total, 1);
    });

    withStore('a batch is kept wholly or not at all', async ({ reader, writer }) => {
      const fine = makeInput({ ...undated, id: 'art_c1' });
      // The same key twice is a fault of the pipeline that a store must refuse.
      const faulty = makeInput({ ...undated, id: 'art_c2' }, [1, 1]);
      await assert.rejects(writer.store(makeBatch([fine, faulty])));
      assert.equal(await reader.get('articles', 'art_c1'), null);
      assert.equal(await writer.completeCapture(makeCapture(fine)), null);
    });

    withStore(
      'search finds folded words, words together, and beginnings, and cuts out a passage',
      async ({ reader }) => {
        const found = async (query: string): Promise<string[]> =>
          (await reader.search(query)).items.map(({ article }) => article.id);
        assert.deepEqual(await found('bela'), ['art_a1']);
        assert.deepEqual(await found('"hadran front"'), ['art_a1']);
        assert.deepEqual(await found('"front hadran"'), []);
        assert.deepEqual(await found('minist*'), ['art_a2']);
        assert.deepEqual(await found('met killed'), []);
        assert.deepEqual(await found('AND OR " *'), []);
        const [hit] = (await reader.search('mayor')).items;
        assert.ok(hit);
        const { start, end, quote } = hit.evidence;
        assert.equal(hit.article.text.slice(start, end), quote);
        assert.deepEqual(
          hit.matches.map((match) => hit.article.text.slice(match.start, match.end)),
          ['mayor'],
        );
      },
    );

    withStore(
      'what is stored waits to be linked, then to be grouped, then for nothing',
      async ({ reader, relating }) => {
        assert.deepEqual(await relating.unlinked(2), ['art_b1', 'art_a1']);
        assert.equal((await reader.status()).pending, 3);
        await relating.markLinked(['art_a1', 'art_a2', 'art_b1']);
        assert.deepEqual(await relating.unlinked(9), []);
        assert.deepEqual(await relating.ungrouped(), ['art_a1', 'art_a2', 'art_b1']);
        await relating.clearUngrouped();
        assert.equal((await reader.status()).pending, 0);
      },
    );

    withStore('an article whose links change while it waits to be linked goes on waiting', async ({ relating }) => {
      await relating.markLinked(['art_a1', 'art_a2']);
      await relating.clearUngrouped();
      await relating.markTouched(['art_a1', 'art_b1']);
      assert.deepEqual(await relating.unlinked(9), ['art_b1']);
      assert.deepEqual(await relating.ungrouped(), ['art_a1']);
    });

    withStore('articles that share a key are candidates of each other', async ({ relating }) => {
      assert.deepEqual(await relating.candidates(['art_a2']), new Map());
      await relating.markLinked(['art_a2']);
      assert.deepEqual(await relating.candidates(['art_a1', 'art_b1']), new Map([['art_a1', ['art_a2']]]));
      await relating.markLinked(['art_a1', 'art_b1']);
      assert.deepEqual(await relating.candidates(['art_a2']), new Map([['art_a2', ['art_a1']]]));
    });

    withStore('articles that are linked together are candidates once', async ({ relating }) => {
      const once = new Map([['art_a2', ['art_a1']]]);
      assert.deepEqual(await relating.candidates(['art_a1', 'art_a2', 'art_b1']), once);
      assert.deepEqual(await relating.candidates(['art_a1', 'art_a2', 'art_b1']), once);
    });

    withStore('an article that comes again is found by its new keys alone', async ({ writer, relating }) => {
      await relating.candidates(['art_a1', 'art_a2', 'art_b1']);
      await relating.markLinked(['art_a1', 'art_a2', 'art_b1']);
      await writer.store({ captures: [], articles: [makeInput(market, [901])] });
      assert.deepEqual(await relating.candidates(['art_a1']), new Map());
      await relating.markLinked(['art_a1']);
      assert.deepEqual(await relating.candidates(['art_a2']), new Map());
    });

    withStore('links give what they reach, and name their other ends when they go', async ({ relating }) => {
      const link = (left: string, right: string): { kind: string; left: string; right: string } => ({
        kind: 'story',
        left,
        right,
      });
      const links = [link('art_a1', 'art_a2'), link('art_a2', 'art_b1')];
      await relating.putLinks([...links, ...links]);
      assert.deepEqual(await relating.component(['art_b1']), { nodes: ['art_a1', 'art_a2', 'art_b1'], links });
      assert.deepEqual(await relating.dropLinks(['art_a1']), ['art_a2']);
      assert.deepEqual(await relating.component(['art_b1']), { nodes: ['art_a2', 'art_b1'], links: links.slice(1) });
    });

    withStore('work that rejects leaves nothing', async ({ reader, relating }) => {
      const failed = relating.atomically(async () => {
        await relating.put('judgements', judgement);
        throw new Error('lost power');
      });
      await assert.rejects(failed, /lost power/);
      assert.equal((await reader.list('judgements')).total, 0);
      await relating.atomically(() => relating.put('judgements', judgement));
      assert.equal((await reader.list('judgements')).total, 1);
    });

    withStore('a judgement comes back as it was put, and outlives its articles being read anew', async (store) => {
      await store.relating.put('judgements', judgement);
      await store.relating.put('judgements', judgement);
      await store.writer.store(makeBatch([first, second]));
      assert.deepEqual((await store.reader.list('judgements')).items, [judgement]);
      assert.deepEqual(await store.reader.get('judgements', 'jdg_1'), judgement);
      await store.relating.drop('judgements', 'jdg_1');
      assert.equal(await store.reader.get('judgements', 'jdg_1'), null);
    });

    withStore('rows come one at a time in order of id', async ({ reader }) => {
      const ids = [];
      for await (const { id } of reader.rows('articles')) ids.push(id);
      assert.deepEqual(ids, ['art_a1', 'art_a2', 'art_b1']);
    });
  });
}
