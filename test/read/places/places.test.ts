import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makePlainArticle } from '../../../bench/accounts-of.ts';
import type { Place } from '../../../src/model/index.ts';
import { requestFor } from '../../../src/read/index.ts';
import { analyseText } from '../../../src/read/layer/index.ts';
import { findPlaces, placesAt } from '../../../src/read/places/index.ts';
import { findTimes } from '../../../src/read/times/index.ts';

function placesOf(text: string): Place[] {
  const article = makePlainArticle('a', text);
  const analysis = analyseText(requestFor(article));
  return findPlaces({ article, analysis, times: findTimes({ article, analysis }) });
}

/** "words CC" for each place. */
const shortly = (text: string): string[] =>
  placesOf(text).map(({ start, end, country }) => `${text.slice(start, end)} ${country ?? '-'}`);

const cases: readonly (readonly [string, ...string[]])[] = [
  ['Shells fell near Mosul, in Iraq.', 'Mosul IQ', 'Iraq IQ'],
  ['Two men were held in Paris, Texas, on Monday.', 'Paris US', 'Texas US'],
  ['The fair opened in Paris, France.', 'Paris FR', 'France FR'],
  ['A ship passed the Strait of Hormuz into the Red Sea.', 'Strait of Hormuz -', 'Red Sea -'],
  ['Fighting spread across the Sahel and into Mali.', 'Sahel -', 'Mali ML'],
  ['The U.S. closed its mission in Baghdad.', 'U.S. US', 'Baghdad IQ'],
  ['Crews from W.Va. and Okla. came to help.', 'W.Va. US', 'Okla. US'],
  ['Fires burn in Mexico.', 'Mexico MX'],
  ['Rebels hold the village of Tarskonovo.', 'Tarskonovo -'],
  ['Rebels left Vellomar Province.', 'Vellomar Province -'],
  ['Anderson County Sheriff Ann Lee, of Texas, spoke.', 'Anderson County US', 'Texas US'],
  ['Jets left the Qarvesh air base.', 'Qarvesh air base -'],
];

for (const [text, ...expected] of cases) {
  test(text, () => assert.deepEqual(shortly(text), expected));
}

const named: readonly (readonly [string, ...string[]])[] = [
  ['A Berea man was hurt.', 'Berea'],
  ['Erie Mayor Ann Lee spoke.', 'Erie'],
  ['Ann Lee, 29, of Gaston, was hurt.', 'Gaston'],
  ['A truck burned north of Moorhead.', 'Moorhead'],
  ['A Charlotte woman was hurt.', 'Charlotte'],
  ['Rep. Ann Lee, R-Tulsa, voted no.', 'Tulsa'],
  ['She teaches at the University of Oregon.', 'Oregon'],
  ['The Georgia Department of Labor published it.', 'Georgia'],
  ['A truck burned on Palm Street.', 'Palm Street'],
  ['She lives on N. Vell St. and he on Fifth Avenue.', 'N. Vell St.', 'Fifth Avenue'],
  ['Ice closed Highway 200.', 'Highway 200'],
  ['Shares rose on Wall Street.', 'Wall Street'],
  ['Snow fell in Grant, Swift and Otter Tail counties.', 'Grant', 'Swift', 'Otter Tail'],
];

for (const [text, ...expected] of named) {
  test(`names in: ${text}`, () =>
    assert.deepEqual(
      placesOf(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    ));
}

for (const text of ['Mr. Street spoke on Monday.', 'He turned into the road.']) {
  test(`no street in: ${text}`, () => assert.deepEqual(shortly(text), []));
}

test('names that are many places each are the ones that lie together', () => {
  const [county, town] = placesOf('Deputies of Boone County drove to Lebanon.');
  assert.deepEqual([town?.country, Math.round(town?.lat ?? 0), Math.round(town?.lon ?? 0)], ['US', 40, -86]);
  assert.deepEqual([Math.round(county?.lat ?? 0), Math.round(county?.lon ?? 0)], [40, -86]);
  const [gate] = placesOf('Lebanon was calm on Friday.');
  assert.equal(gate?.country, 'LB');
});

test('names in a list share the word behind it', () => {
  const places = placesOf('Snow fell in Harvey, Harper and Kingman counties.');
  assert.deepEqual(
    places.map(({ name, precision }) => `${name}, ${precision}`),
    ['Harvey County, district', 'Harper County, district', 'Kingman County, district'],
  );
});

test('a division named in full once is meant by its bare name too', () => {
  const [county, , bare] = placesOf('Roads in DeKalb County, Georgia, froze. Schools in DeKalb shut.');
  assert.deepEqual([bare?.lat, bare?.lon], [county?.lat, county?.lon]);
});

test('adjectives of countries tell where a text plays', () => {
  const [place] = placesOf('Honduran troops and the Honduran police left Trujillo.');
  assert.equal(place?.country, 'HN');
});

test('the country of the site that published tells where a text plays', () => {
  const text = 'Fire crews saved a barn near London.';
  const placeOn = (url: string | null): string | null => {
    const article = { ...makePlainArticle('a', text), url };
    const analysis = analyseText(requestFor(article));
    return findPlaces({ article, analysis, times: [] })[0]?.country ?? null;
  };
  assert.equal(placeOn(null), 'GB');
  assert.equal(placeOn('https://news.example.co.uk/barn'), 'GB');
  assert.equal(placeOn('https://news.example.com/barn'), 'GB');
});

test('a building or a place that a trained layer is sure of has no point where the gazetteer lacks it', () => {
  const text = 'Guests met at Qarvash Castle in Tarskonia.';
  const article = makePlainArticle('a', text);
  const analysis = analyseText(requestFor(article));
  const span = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const names = [
    { ...span('Qarvash Castle'), type: 'facility' as const, confidence: 0.97 },
    { ...span('Tarskonia'), type: 'place' as const, confidence: 0.97 },
  ];
  const places = findPlaces({ article, analysis: { ...analysis, names }, times: [] });
  assert.deepEqual(
    places.map(({ name, precision, lat }) => [name, precision, lat]),
    [
      ['Qarvash Castle', 'site', null],
      ['Tarskonia', 'town', null],
    ],
  );
});

for (const text of [
  'Sydney Smith spoke to President Jackson.',
  'Iraqi and Israeli officers met Somali elders.',
  'Reading the letter took an hour.',
  'The Washington Post printed it.',
  'They may march on the capital in March.',
  'The county shut its schools. The state paid US$5 million for them.',
  'Meetings are held near City Hall and at Fire Station 2.',
  'He was hurt in the Gulf War.',
]) {
  test(`no place in: ${text}`, () => assert.deepEqual(shortly(text), []));
}

for (const text of ['European leaders met on Tuesday.', 'Asian and European envoys spoke of a European plan.']) {
  test(`an adjective of a continent is no place: ${text}`, () => assert.deepEqual(shortly(text), []));
}

for (const text of [
  'A storm struck Oklahoma on Monday.',
  'The governor of Oklahoma flew to Pennsylvania.',
  'Crews from Pittsburgh and Philadelphia, in Pennsylvania, went to Oklahoma.',
]) {
  test(`Oklahoma is the state: ${text}`, () => {
    const place = placesOf(text).find(({ name }) => name === 'Oklahoma');
    assert.equal(place?.precision, 'province');
    assert.equal(Math.round(place?.lat ?? 0), 35);
    assert.equal(Math.round(place?.lon ?? 0), -98);
  });
}

for (const text of [
  'A ship burned off Long Beach, CA, on Friday.',
  'Crews left Long Beach, Calif., on Friday.',
  'Crews left Long Beach, California, on Friday.',
]) {
  test(`Long Beach lies where the text says: ${text}`, () => {
    const [place] = placesOf(text);
    assert.deepEqual([place?.country, Math.round(place?.lat ?? 0), Math.round(place?.lon ?? 0)], ['US', 34, -118]);
  });
}

test('a place that nobody knows leaves the others theirs', () => {
  const text = 'Rebels left the village of Tarskonovo for Mosul, in Iraq, and then for Erbil.';
  assert.deepEqual(shortly(text), ['Tarskonovo -', 'Mosul IQ', 'Iraq IQ', 'Erbil IQ']);
});

test('an unknown place has no point', () => {
  const [place] = placesOf('Rebels hold the village of Tarskonovo.');
  assert.deepEqual(
    [place?.lat, place?.lon, place?.country, place?.geonameId, place?.precision],
    [null, null, null, null, 'town'],
  );
});

test('the country that the text is about decides between places of one name', () => {
  const text = 'Police in Honduras and in Tegucigalpa said a bus left San Pedro Sula for Trujillo, a port in Honduras.';
  assert.ok(shortly(text).includes('Trujillo HN'));
});

test('a little known name behind "in" is a place where the text names its country', () => {
  assert.deepEqual(shortly('Troops raided a farm in Tal Afar.'), []);
  assert.deepEqual(shortly('Troops raided a farm in Tal Afar, and another in Mosul.'), ['Tal Afar IQ', 'Mosul IQ']);
});

test('a country is no town that is called so too', () => {
  assert.deepEqual(
    placesOf('Fires burn in Mexico and in Panama.').map(({ precision }) => precision),
    ['country', 'country'],
  );
});

test('a division is told from its seat by the word behind it', () => {
  const [place] = placesOf('Troops entered Idlib Province.');
  assert.equal(place?.precision, 'province');
});

test('a spelling that the gazetteer lacks is found in a country that the text names', () => {
  const text = 'In Iraq, troops left a post in Musayib on Monday.';
  const [, place] = placesOf(text);
  assert.deepEqual([place?.name, place?.country, place?.geonameId], ['Al Musayyib', 'IQ', 99039]);
  assert.deepEqual(shortly('Troops left a post in Musayib on Monday.'), []);
});

test('a name that is a place once is one again', () => {
  const text = 'Rebels hold the village of Tarskonovo. The road to it was cut, and Tarskonovo burned.';
  assert.deepEqual(shortly(text), ['Tarskonovo -', 'Tarskonovo -']);
});

test('given spans are looked up, adjectives too; a name that nobody knows is null', () => {
  const text = 'Greek sailors left Piraeus for Qwertzu.';
  const article = makePlainArticle('a', text);
  const context = { article, analysis: analyseText(requestFor(article)) };
  const spans = ['Greek', 'Piraeus', 'Qwertzu'].map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
  }));
  assert.deepEqual(
    placesAt(context, spans).map((place) => place?.country ?? null),
    ['GR', 'GR', null],
  );
});

test('random text: spans in order, apart, inside the text', () => {
  const word = fc.constantFrom(
    'Paris',
    'Texas',
    ',',
    'in',
    'the',
    'village',
    'of',
    'Iraq',
    'Al-Asad',
    '(',
    ')',
    'North',
    'U.S.',
    '.',
    '\u{1f600}',
    'Province',
    'near',
  );
  fc.assert(
    fc.property(
      fc.array(word).map((words) => words.join(' ')),
      (text) => {
        let before = 0;
        for (const { start, end } of placesOf(text)) {
          assert.ok(start >= before && end > start && end <= text.length);
          before = end;
        }
      },
    ),
    { numRuns: 60 },
  );
});
