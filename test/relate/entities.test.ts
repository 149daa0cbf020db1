import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActorCode, EntityType, Judgement } from '../../src/model/index.ts';
import { type ArticleNames, digestReading, groupEntities } from '../../src/relate/index.ts';
import { buildEntity, type EntityPart } from '../../src/relate/entities/index.ts';
import { makeReading } from '../arbitraries/readings.ts';

type Named = readonly [name: string, type: EntityType, ...aliases: string[]];

/** The names of one article, as its digest holds them. */
function names(article: string, ...entities: readonly Named[]): ArticleNames {
  const all = entities.flatMap(([name, , ...aliases]) => [name, ...aliases]);
  const reading = makeReading({
    id: article,
    paragraphs: [all.join(', ')],
    entities: entities.map(([name, type, ...aliases]) => ({ name, type, aliases })),
  });
  return { article, names: digestReading(reading).names };
}

/** Groups as lists of `article/entity`, those of a single member left out. */
function joined(...articles: ArticleNames[]): string[][] {
  return groupEntities(articles)
    .map((group) => group.members.map(({ article, entity }) => `${article}/${entity}`))
    .filter((members) => members.length > 1)
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

describe('groupEntities', () => {
  it('joins one name over articles, whatever its spelling', () => {
    const [a, b, c] = [['Yusuf al-Tarin'], ['Yusuf Al Tarin'], ['Sheikh Yusuf Tarin']].map(([name], at) =>
      names(`art_${at}`, [name ?? '', 'person']),
    ); // prettier-ignore
    assert.ok(a && b && c);
    assert.deepEqual(joined(a, b, c), [['art_0/e1', 'art_1/e1', 'art_2/e1']]);
  });

  it('joins two names where an article uses both for one', () => {
    const found = joined(
      names('art_0', ['River Front', 'armed_group', 'Jabhat Nahr']),
      names('art_1', ['Jabhat Nahr', 'armed_group']),
      names('art_2', ['River Front', 'armed_group']),
    );
    assert.deepEqual(found, [['art_0/e1', 'art_1/e1', 'art_2/e1']]);
  });

  it('joins descriptions that differ in words for the same men', () => {
    const found = joined(
      names('art_0', ['American troops', 'military_unit'], ['rockets', 'weapon']),
      names('art_1', ['US forces', 'military_unit'], ['rocket', 'weapon']),
      names('art_2', ['French forces', 'military_unit']),
    );
    assert.deepEqual(found, [
      ['art_0/e1', 'art_1/e1'],
      ['art_0/e2', 'art_1/e2'],
    ]);
  });

  it('joins the armed forces of a state with its military, and with no other state’s', () => {
    const found = joined(
      names('art_0', ['Kenyan Armed Forces', 'military_unit']),
      names('art_1', ['Kenyan military', 'military_unit']),
      names('art_2', ['Ghanaian military forces', 'military_unit']),
      names('art_3', ['Kenyan security forces', 'military_unit']),
    );
    assert.deepEqual(found, [['art_0/e1', 'art_1/e1']]);
  });

  it('keeps the unnamed official of one article apart from that of another', () => {
    const official = (article: string): ArticleNames => {
      const { names: all } = names(article, ['a senior official', 'person']);
      return { article, names: all.map((one) => ({ ...one, unnamed: true })) };
    };
    assert.deepEqual(joined(official('art_0'), official('art_1')), []);
    const [reading] = ['He left.'].map((text) => makeReading({ id: 'art_0', paragraphs: [text], entities: [] }));
    assert.ok(reading);
    const entity = { id: 'e1', name: 'a senior official', type: 'person' as const, aliases: [] };
    const mention = { start: 0, end: 2, kind: 'nominal' as const, type: 'person' as const, entity: 'e1' };
    const [digest] = digestReading({ ...reading, entities: [entity], mentions: [mention] }).names;
    assert.equal(digest?.unnamed, true);
  });

  it('never joins a person and a place of one name', () => {
    assert.deepEqual(joined(names('art_0', ['Ada Lorne', 'person']), names('art_1', ['Ada Lorne', 'place'])), []);
  });

  it('lets a surname follow the only full name that has it', () => {
    const found = joined(names('art_0', ['Sena Marek', 'person', 'Marek']), names('art_1', ['Marek', 'person']));
    assert.deepEqual(found, [['art_0/e1', 'art_1/e1']]);
  });

  it('does not chain two people by a surname', () => {
    const found = joined(
      names('art_0', ['Sena Marek', 'person', 'Marek']),
      names('art_1', ['Ilya Marek', 'person', 'Marek']),
      names('art_2', ['Marek', 'person']),
    );
    assert.deepEqual(found, []);
  });

  it('does not chain two groups by an abbreviation', () => {
    const found = joined(
      names('art_0', ['Southern Defence Force', 'armed_group', 'SDF']),
      names('art_1', ['Social Democratic Forum', 'party', 'SDF']),
      names('art_2', ['SDF', 'armed_group']),
    );
    assert.deepEqual(found, []);
  });

  it('takes an alias back that more articles hold apart', () => {
    const apart = (article: string): ArticleNames =>
      names(article, ['River Front', 'armed_group'], ['Dawn Brigade', 'armed_group']);
    const claims = names('art_0', ['River Front', 'armed_group', 'Dawn Brigade']);
    const groups = groupEntities([claims, apart('art_1'), apart('art_2')]);
    assert.equal(groups.length, 2);
  });

  it('obeys a person, and takes the judgement back by its opposite', () => {
    const articles = [
      names('art_0', ['River Front', 'armed_group', 'Jabhat Nahr']),
      names('art_1', ['Jabhat Nahr', 'armed_group']),
      names('art_2', ['River Front', 'armed_group']),
    ];
    const [left, right] = [articles[1], articles[2]].map((one) => groupEntities(one ? [one] : [])[0]?.id ?? '');
    const judge = (verdict: Judgement['verdict']): Judgement => ({
      ...{
        id: `jdg_${verdict}`,
        about: 'entity',
        left: left ?? '',
        right: right ?? '',
        verdict,
        by: 'person',
        score: 1,
        reasons: [],
      },
    });
    assert.equal(groupEntities(articles, [judge('not-same')]).length, 2);
    assert.deepEqual(groupEntities(articles, [judge('not-same'), judge('same')]), groupEntities(articles));
  });
});

describe('buildEntity', () => {
  const group = { id: 'ent_1', members: [] };
  const part = (article: string, code?: ActorCode): EntityPart => {
    const evidence = { article, start: 0, end: 5, quote: 'Front' };
    const names = [{ name: 'Front', mentions: 1, evidence }];
    return { article, entity: 'e1', type: 'armed_group', names, ...(code && { code }) };
  };
  const rebels: ActorCode = { country: 'MLI', sectors: ['REB'] };
  const party: ActorCode = { country: 'MLI', sectors: ['PTY'] };

  it('takes the code that most articles give, whatever their order', () => {
    const parts = [part('art_0', party), part('art_1', rebels), part('art_2'), part('art_3', rebels)];
    assert.deepEqual(buildEntity(group, parts).code, rebels);
    assert.deepEqual(buildEntity(group, parts.toReversed()).code, rebels);
  });

  it('takes the first in order of letters of equally many, and none where no article gives one', () => {
    assert.deepEqual(buildEntity(group, [part('art_0', rebels), part('art_1', party)]).code, party);
    assert.deepEqual(buildEntity(group, [part('art_1', rebels), part('art_0', party)]).code, party);
    assert.equal('code' in buildEntity(group, [part('art_0'), part('art_1')]), false);
  });
});
