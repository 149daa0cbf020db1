import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contradiction, Reading } from '../../src/model/index.ts';
import { relate } from '../../src/relate/index.ts';
import { type AccountSpec, makeReading, type ReadingSpec } from '../arbitraries/readings.ts';

const entities: NonNullable<ReadingSpec['entities']> = [
  { name: 'River Front', type: 'armed_group' },
  { name: 'Dawn Brigade', type: 'armed_group' },
  { name: 'Vellmar', type: 'place' },
  { name: 'Tarnhaven', type: 'place' },
  { name: 'Ilya Marek', type: 'person' },
];

function tell(id: string, text: string, account: AccountSpec, published = '2031-03-11'): Reading {
  return makeReading({
    id,
    outlet: id,
    published,
    paragraphs: [text],
    entities: entities.filter(({ name }) => text.includes(name)),
    accounts: [account],
  }); // prettier-ignore
}

const shelling = tell('art_a', 'On Monday the River Front shelled a bakery in Vellmar and killed 4 bakers.', {
  trigger: 'shelled',
  roles: { actor: 'River Front', place: 'Vellmar', victim: 'bakers' },
  day: '2031-03-10',
  killed: { words: '4', min: 4 },
});

function relateWith(...others: Reading[]): { events: number; contradictions: readonly Contradiction[] } {
  const links = relate([shelling, ...others]);
  return { events: links.events.length, contradictions: links.contradictions };
}

describe('events', () => {
  it('are one where two outlets tell the same day, place, actor and dead', () => {
    const other = tell(
      'art_b',
      'Shells fell on a bakery in Vellmar on Monday; the River Front fired them and 4 bakers were killed.',
      {
        ...{
          trigger: 'fired',
          roles: { actor: 'River Front', place: 'Vellmar', victim: 'bakers' },
          day: '2031-03-10',
          killed: { words: '4', min: 4 },
        }, // prettier-ignore
      },
    );
    assert.deepEqual(relateWith(other), { events: 1, contradictions: [] });
  });

  it('are two a week apart, and two where one is only threatened', () => {
    const account: AccountSpec = {
      trigger: 'shelled',
      roles: { actor: 'River Front', place: 'Vellmar' },
      day: '2031-03-17',
    };
    const later = tell('art_b', 'The River Front shelled a bakery in Vellmar.', account);
    assert.equal(relateWith(later).events, 2);
    const threat = tell('art_c', 'The River Front said it would have shelled a bakery in Vellmar.', {
      ...account,
      day: '2031-03-10',
      factuality: 'threatened',
    }); // prettier-ignore
    assert.equal(relateWith(threat).events, 2);
  });

  it('are two where one tells of many deeds, and one where both do', () => {
    const account: AccountSpec = {
      trigger: 'shelled',
      roles: { actor: 'River Front', place: 'Vellmar', victim: 'bakers' },
      day: '2031-03-10',
    };
    const habit = (id: string): Reading =>
      tell(id, 'The River Front has repeatedly shelled bakers in Vellmar.', { ...account, aspect: 'repeated' });
    assert.equal(relateWith(tell('art_d', 'The River Front shelled bakers in Vellmar.', account)).events, 1);
    assert.equal(relateWith(habit('art_b')).events, 2);
    assert.equal(relateWith(habit('art_b'), habit('art_c')).events, 2);
  });

  it('happened where a narrator says so, though somebody quoted elsewhere and later alleges it', () => {
    const account: AccountSpec = {
      trigger: 'shelled',
      roles: { actor: 'River Front', place: 'Vellmar', victim: 'bakers' },
      day: '2031-03-10',
      killed: { words: '4', min: 4 },
      factuality: 'alleged',
    };
    const quoted = (published: string): Reading =>
      makeReading({
        id: 'art_z',
        published,
        paragraphs: ['Ilya Marek said the River Front shelled a bakery in Vellmar on Monday and killed 4 bakers.'],
        entities,
        statements: [
          { source: 'Ilya Marek', cue: 'said', content: 'the River Front shelled a bakery in Vellmar on Monday' },
        ],
        accounts: [{ ...account, within: 's1' }],
      });
    for (const day of ['2031-03-10', '2031-03-12']) {
      const [event, ...others] = relate([shelling, quoted(day)]).events;
      assert.equal(others.length, 0);
      assert.equal(event?.factuality, 'happened');
    }
  });

  it('are two where different people die', () => {
    const death = (id: string, name: string): Reading =>
      makeReading({
        id,
        paragraphs: [`${name} was killed in Vellmar on Monday by the River Front.`],
        entities: [...entities.slice(0, 3), { name, type: 'person' }],
        accounts: [
          { trigger: 'killed', roles: { victim: name, place: 'Vellmar', actor: 'River Front' }, day: '2031-03-10' },
        ],
      }); // prettier-ignore
    assert.equal(relate([death('art_a', 'Ilya Marek'), death('art_b', 'Ada Koll')]).events.length, 2);
    assert.equal(relate([death('art_a', 'Ada Koll'), death('art_b', 'Ada Koll')]).events.length, 1);
  });
});

describe('contradictions', () => {
  const bakery = (id: string, killed: AccountSpec['killed'], published?: string): Reading =>
    tell(
      id,
      `Shells killed ${killed?.words} bakers when the River Front shelled a bakery in Vellmar on Monday.`,
      {
        trigger: 'shelled',
        roles: { actor: 'River Front', place: 'Vellmar', victim: 'bakers' },
        day: '2031-03-10',
        ...(killed && { killed }),
      },
      published,
    );
  const kindOf = (...others: Reading[]): (readonly [string, string])[] =>
    relateWith(...others).contradictions.map(({ attribute, kind }) => [attribute, kind] as const);

  it('a figure against another of the same day is a conflict', () => {
    assert.deepEqual(kindOf(bakery('art_b', { words: '9', min: 9 })), [['killed', 'conflict']]);
  });

  it('a higher figure of a later day is later', () => {
    assert.deepEqual(kindOf(bakery('art_b', { words: '9', min: 9 }, '2031-03-14')), [['killed', 'later']]);
  });

  it('"at least" is coarser, a count over all is another scope', () => {
    assert.deepEqual(kindOf(bakery('art_b', { words: '2', min: 2, max: null })), [['killed', 'coarser']]);
    assert.deepEqual(kindOf(bakery('art_b', { words: '90', min: 90, scope: 'cumulative' })), [['killed', 'scope']]);
  });

  it('the same figure is none', () => {
    assert.deepEqual(kindOf(bakery('art_b', { words: '4', min: 4 })), []);
  });

  it('actors of other names are a conflict, with the words of both', () => {
    const other = tell('art_b', 'On Monday the Dawn Brigade shelled a bakery in Vellmar and killed 4 bakers.', {
      ...{
        trigger: 'shelled',
        roles: { actor: 'Dawn Brigade', place: 'Vellmar', victim: 'bakers' },
        day: '2031-03-10',
        killed: { words: '4', min: 4 },
      }, // prettier-ignore
    });
    const { contradictions } = relateWith(other);
    const [found] = contradictions;
    assert.deepEqual([found?.attribute, found?.kind], ['actor', 'conflict']);
    assert.deepEqual(found?.values.flatMap((value) => value.evidence.map((one) => one.quote)).sort(), [
      'Dawn Brigade',
      'River Front',
    ]);
  });

  it('told as happened and denied is a conflict', () => {
    const denied = tell(
      'art_b',
      'It is not true that the River Front shelled a bakery in Vellmar on Monday or killed bakers.',
      {
        ...{
          trigger: 'shelled',
          roles: { actor: 'River Front', place: 'Vellmar', victim: 'bakers' },
          day: '2031-03-10',
          factuality: 'denied',
        }, // prettier-ignore
      },
    );
    assert.deepEqual(kindOf(denied), [['factuality', 'conflict']]);
  });
});
