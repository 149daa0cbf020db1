import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Change, Reading } from '../../src/model/index.ts';
import { digestReading, linkArticles, relate } from '../../src/relate/index.ts';
import { makeReading, type ReadingSpec } from '../arbitraries/readings.ts';
import { ownAccount, pile, reprint, rewrite, shortReprint, stranger, wire } from './invented-pile.ts';

const links = relate(pile);
const derivationOf = (from: string): (typeof links.derivations)[number] | undefined =>
  links.derivations.find((one) => one.from === from);
const changesOf = (from: string): readonly Change[] => derivationOf(from)?.changes ?? [];

describe('derivations of the invented pile', () => {
  it('finds the reprints and the rewrite, each out of the wire story', () => {
    assert.deepEqual(
      ['art_reprint', 'art_short', 'art_rewrite'].map((id) => [derivationOf(id)?.kind, derivationOf(id)?.to]),
      [
        ['copy', 'art_wire'],
        ['reprint', 'art_wire'],
        ['rewrite', 'art_wire'],
      ],
    );
  });

  it('tells two tellings of one interview from a rewrite', () => {
    assert.deepEqual(
      [derivationOf('art_retold')?.kind, derivationOf('art_retold')?.to],
      ['same-interview', 'art_interview'],
    );
  });

  it('finds nothing between articles that share a background sentence or a short quotation', () => {
    for (const other of [wire, reprint, shortReprint, rewrite, ownAccount]) {
      const found = linkArticles(digestReading(stranger), digestReading(other)).filter(
        (link) => link.kind === 'derived',
      );
      assert.deepEqual(found, [], other.article.id);
    }
    assert.equal(derivationOf('art_own'), undefined);
    assert.equal(derivationOf('art_stranger'), undefined);
  });

  it('gives one origin to all that come from the wire story, and others their own', () => {
    const originOf = new Map(links.origins.map(({ article, origin }) => [article, origin]));
    assert.deepEqual(
      pile.map(({ article }) => originOf.get(article.id)),
      ['art_wire', 'art_wire', 'art_wire', 'art_wire', 'art_stranger', 'art_own', 'art_interview', 'art_interview'],
    );
  });

  it('shows the passages and the credit that speak for it', () => {
    const evidence = derivationOf('art_rewrite')?.evidence ?? [];
    assert.ok(evidence.some(({ here }) => here?.quote === 'Meridian Wire'));
    const passage = evidence.find(({ here }) => here?.quote.startsWith('We did not fire the shells'));
    assert.ok(passage?.there?.quote.startsWith('We did not fire the shells'));
  });
});

describe('changes of the distorting rewrite', () => {
  const find = (what: Change['what'], kind: Change['kind']): Change | undefined =>
    changesOf('art_rewrite').find((change) => change.what === what && change.kind === kind);

  it('names another kind of actor in the headline', () => {
    const change = find('actor', 'altered');
    assert.equal(change?.severity, 'critical');
    assert.equal(change.here?.quote, 'Army forces');
    assert.match(change.there?.quote ?? '', /Tarn Brigade, an armed militia/);
  });

  it('has another figure', () => {
    const change = find('number', 'altered');
    assert.deepEqual([change?.severity, change?.here?.quote, change?.there?.quote], ['critical', '41', '14']);
  });

  it('drops "could", and who claimed', () => {
    assert.equal(find('hedge', 'dropped')?.there?.quote, 'could');
    assert.ok(
      changesOf('art_rewrite').some((one) => one.what === 'attribution' && /coast guard/i.test(one.there?.quote ?? '')),
    );
  });

  it('raises a possibility to a threat in the headline', () => {
    assert.deepEqual(
      [find('headline', 'altered')?.here?.quote, find('headline', 'altered')?.there?.quote],
      ['threaten', 'could'],
    );
  });

  it('cuts a quotation short', () => {
    assert.ok(
      changesOf('art_rewrite').some(
        (one) => one.what === 'text' && one.kind === 'dropped' && /families who buy/.test(one.there?.quote ?? ''),
      ),
    );
  });

  it('leaves out a paragraph', () => {
    assert.ok(
      changesOf('art_rewrite').some((one) => one.kind === 'dropped' && /signed a truce/.test(one.there?.quote ?? '')),
    );
  });

  it('finds no change of words in a copy', () => {
    assert.deepEqual(changesOf('art_reprint'), []);
  });
});

describe('quotations', () => {
  const lines = (quotation: string): string[] => [
    'Smoke stood over the grain sheds of Osk until noon, and the lock keeper closed the upper gate to all but the fire barge.',
    `“${quotation}” said Wenna Tarl, who sells lamp oil beside the weir and lost her stall in the fire.`,
    'The harbour court has asked the insurers for their books and will sit again when the water is low.',
  ];
  const change = (there: string, here: string): Change | undefined => {
    const source = makeReading({
      id: 'art_a',
      outlet: 'Osk Herald',
      published: '2031-01-01',
      paragraphs: lines(there),
    });
    const copy = makeReading({ id: 'art_b', outlet: 'Bay Courier', published: '2031-01-02', paragraphs: lines(here) });
    return relate([source, copy]).derivations[0]?.changes.find(
      ({ what, kind }) => what === 'text' && kind === 'altered',
    );
  };

  it('that lost their "not" say the opposite', () => {
    assert.equal(change('We do not know who lit it,', 'We know who lit it,')?.severity, 'critical');
  });

  it('with other words in them are altered, and the same words are not', () => {
    assert.equal(
      change('The men with torches came from the upper town,', 'The soldiers with torches came from the upper town,')
        ?.severity,
      'major',
    );
    assert.equal(change('We do not know who lit it,', 'We do not know who lit it,'), undefined);
  });
});

describe('speakers', () => {
  const lines = (speaker: string): string[] => [
    'Four grain barges burned at the quay of Osk on Friday night, and the upper lock stayed shut until the next morning.',
    `${speaker} said the fire brigade would keep two pumps beside the weir until the harvest had been shipped.`,
    'Wenna Tarl, whom the River Board pays, walked along the bank afterwards with the insurers and their surveyor.',
  ];
  const entities = [
    { name: 'Wenna Tarl', type: 'person' as const },
    { name: 'River Board', type: 'government_body' as const },
    { name: 'Harbour Court', type: 'government_body' as const },
  ];
  const content = 'the fire brigade would keep two pumps beside the weir until the harvest had been shipped';
  const make = (id: string, source: string, more: Partial<ReadingSpec> & { means?: string } = {}): Reading =>
    makeReading({
      ...{ id, outlet: id, published: id === 'art_a' ? '2031-01-01' : '2031-01-02', entities },
      paragraphs: lines(source),
      statements: [{ source, cue: 'said', content, ...(more.means !== undefined && { means: more.means }) }],
      ...(more.relations && { relations: more.relations }),
    });
  const told = (here: Reading, there: Reading): (string | undefined)[] =>
    relate([there, here])
      .derivations.flatMap(({ changes }) => changes)
      .filter(({ what, kind }) => what === 'attribution' && kind === 'altered')
      .map(({ says }) => says);
  const source = make('art_a', 'The River Board');

  it('of another name are a change', () => {
    assert.deepEqual(told(make('art_b', 'The Harbour Court'), source), [
      'given to “The Harbour Court”; in the source “The River Board” says it',
    ]);
  });

  it('that are a pronoun are named by whom it means', () => {
    assert.deepEqual(told(make('art_b', 'She', { means: 'Wenna Tarl' }), source), [
      'given to Wenna Tarl (“She”); in the source “The River Board” says it',
    ]);
  });

  it('are no change where a pronoun means nobody known', () => {
    assert.deepEqual(told(make('art_b', 'She'), source), []);
  });

  it('are no change where one is only described', () => {
    assert.deepEqual(told(make('art_b', 'The umbrella group, which pays for the pumps,'), source), []);
    assert.deepEqual(told(make('art_b', 'A board member'), source), []);
  });

  it('are no change where one speaks for the other', () => {
    const relations = [{ type: 'spokesperson_of' as const, from: 'Wenna Tarl', to: 'River Board' }];
    assert.deepEqual(told(make('art_b', 'She', { means: 'Wenna Tarl', relations }), source), []);
  });
});

describe('direction', () => {
  const text = [
    'Three barges sank at the weir of Osk on Friday after their moorings were cut, the lock keeper said.',
    'Divers found the ropes sawn through in two places, and the harbour court has opened a case against unknown persons.',
    'The barges carried lime and timber for the new quay, which was to open before the autumn floods arrive.',
  ];
  const make = (
    id: string,
    outlet: string,
    published: string | undefined,
    extra: readonly string[] = [],
  ): ReturnType<typeof makeReading> =>
    makeReading({
      id,
      outlet,
      ...(published !== undefined && { published }),
      paragraphs: [...text, ...extra],
      credits: extra.length > 0 ? ['Osk Herald'] : [],
    });
  const parentOf = (id: string, ...readings: ReturnType<typeof makeReading>[]): string | null | undefined =>
    relate(readings).origins.find(({ article }) => article === id)?.parent;

  it('follows the credit, against the date', () => {
    const credited = make('art_a', 'Bay Courier', '2031-01-01', ['Source: Osk Herald']);
    assert.equal(parentOf('art_a', credited, make('art_b', 'Osk Herald', '2031-01-02')), 'art_b');
  });

  it('follows the date where nobody is credited', () => {
    assert.equal(
      parentOf('art_a', make('art_a', 'Bay Courier', '2031-01-02'), make('art_b', 'Osk Herald', '2031-01-01')),
      'art_b',
    );
  });

  it('does not take a report for the source of what was printed days before it', () => {
    const line =
      'Both sides would sign the text of the truce in the old salt hall on Sunday before the noon bell rings.';
    const early = makeReading({
      id: 'art_a',
      outlet: 'Bay Courier',
      published: '2031-01-01',
      paragraphs: [line, 'Hotels in the port are full of clerks and seals. Source: Osk Herald'],
      credits: ['Osk Herald'],
    }); // prettier-ignore
    const late = makeReading({
      id: 'art_b',
      outlet: 'Osk Herald',
      published: '2031-01-09',
      paragraphs: [
        line,
        'Rain has kept the ferries at their moorings since the feast, and the hall stands empty while lawyers count commas.',
        'Neither delegation would speak to us.',
      ],
    }); // prettier-ignore
    assert.equal(parentOf('art_a', early, late), null);
  });

  it('counts users of one outside report as one origin', () => {
    const use = (id: string, outlet: string, lines: string[]): ReturnType<typeof makeReading> =>
      makeReading({ id, outlet, published: '2031-01-02', paragraphs: lines, credits: ['Osk Herald'] });
    const readings = [
      use('art_a', 'Bay Courier', [
        'Three barges sank at the weir of Osk with lime and timber aboard, according to an Osk Herald report, and divers blame sawn ropes.',
      ]), // prettier-ignore
      use('art_b', 'Hill Times', [
        'Lime and timber barges sank at the Osk weir after ropes were sawn, divers found, according to an Osk Herald report on Friday.',
      ]), // prettier-ignore
    ];
    const links = relate(readings);
    assert.equal(new Set(links.origins.map(({ origin }) => origin)).size, 1);
    assert.deepEqual(
      links.derivations.map(({ to }) => to),
      [{ outlet: 'Osk Herald' }, { outlet: 'Osk Herald' }],
    );
  });
});
