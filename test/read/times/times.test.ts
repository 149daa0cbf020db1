import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { makePlainArticle } from '../../../bench/accounts-of.ts';
import type { Analysis } from '../../../src/read/language.ts';
import { findTimes } from '../../../src/read/times/index.ts';

const noAnalysis: Analysis = { sentences: [], tokens: [], sentenceTokens: [], names: [], predicates: [] };

/** "words=TYPE:value" for each expression of `text`, published on Thursday 1 August 2024 unless told. */
function timesOf(text: string, date: string | null = '2024-08-01'): string[] {
  const article = makePlainArticle('a', text, date);
  return findTimes({ article, analysis: noAnalysis }).map(
    ({ start, end, type, value }) => `${text.slice(start, end)}=${type}:${value}`,
  );
}

const cases: readonly (readonly [string, ...string[]])[] = [
  ['The bridge fell on July 29, 2024.', 'July 29, 2024=DATE:2024-07-29'],
  ['The bridge fell on 29 July 2024.', '29 July 2024=DATE:2024-07-29'],
  ['Vell signed on the 3rd of May.', 'the 3rd of May=DATE:2024-05-03'],
  ['It fell on the night of July 29, 2024.', 'the night of July 29, 2024=TIME:2024-07-29TNI'],
  ['Talks began on Monday, July 29.', 'Monday, July 29=DATE:2024-07-29'],
  ['Gunmen attacked the post on Monday.', 'Monday=DATE:2024-07-29'],
  ['Gunmen attacked the post on Thursday.', 'Thursday=DATE:2024-08-01'],
  ['The council will meet on Monday.', 'Monday=DATE:2024-08-05'],
  ['The council meets next Monday.', 'next Monday=DATE:2024-08-05'],
  ['It was signed last Monday.', 'last Monday=DATE:2024-07-29'],
  ['A drone struck late last month.', 'late last month=DATE:2024-07'],
  ['Rockets fell in late July.', 'late July=DATE:2024-07'],
  ['They met last October.', 'last October=DATE:2023-10'],
  ['They met earlier this year.', 'earlier this year=DATE:2024'],
  ['Voting is set for September 2025.', 'September 2025=DATE:2025-09'],
  ['The truce was agreed in February.', 'February=DATE:2024-02'],
  ['The truce was agreed in November.', 'November=DATE:2023-11'],
  ['The law will take effect in November.', 'November=DATE:2024-11'],
  ['The camp opened two weeks ago.', 'two weeks ago=DATE:2024-07-18'],
  ['Three days later the road was shut.', 'Three days later=DATE:P3D'],
  [
    'It began on 2 May 2023. Three days later the road was shut.',
    '2 May 2023=DATE:2023-05-02',
    'Three days later=DATE:2023-05-05',
  ],
  ['It was calm; days later it was not.', 'days later=DATE:PXD'],
  ['It lasted nearly six months.', 'nearly six months=DURATION:P6M'],
  ['A two-week truce held.', 'two-week=DURATION:P2W'],
  ['It took 36 hours.', '36 hours=DURATION:PT36H'],
  ['Over the past three years it grew.', 'the past three years=DURATION:P3Y'],
  ['The paper appears every week.', 'every week=SET:P1W'],
  ['Prayers are held every Friday.', 'every Friday=SET:XXXX-WXX-5'],
  ['It fell on Friday at 9:30 p.m. in the port.', 'Friday at 9:30 p.m.=TIME:2024-07-26T21:30'],
  ['It fell on Friday morning.', 'Friday morning=TIME:2024-07-26TMO'],
  ['The 2003 invasion changed it.', '2003=DATE:2003'],
  ['In the 1990s it was a port.', 'the 1990s=DATE:199'],
  ['In the 20th century it was a port.', 'the 20th century=DATE:19'],
  ['It grew in the third quarter of 2023.', 'the third quarter of 2023=DATE:2023-Q3'],
  ['In the summer of 2003 it burned.', 'the summer of 2003=DATE:2003-SU'],
  ['He said yesterday that it is now over.', 'yesterday=DATE:2024-07-31', 'now=DATE:PRESENT_REF'],
  ['He spoke this week.', 'this week=DATE:2024-W31'],
  ['The dam broke in May last year.', 'May last year=DATE:2023-05'],
  ['The road opens on 3 May next year.', '3 May next year=DATE:2025-05-03'],
  ['Work began in 1931. In May of that year it stopped.', '1931=DATE:1931', 'May of that year=DATE:1931-05'],
  ['Exports fell in the second half of 2022.', 'the second half of 2022=DATE:2022-H2'],
  ['The bridge was shut from July to November 2019.', 'July=DATE:2019-07', 'November 2019=DATE:2019-11'],
  ['It was shut from 28 December to 3 January 2020.', '28 December=DATE:2019-12-28', '3 January 2020=DATE:2020-01-03'],
  ['Rain fell in the last week of June.', 'the last week of June=DATE:2024-06'],
  ['They held out for two bitter weeks.', 'two bitter weeks=DURATION:P2W'],
  ['The town was sacked in April 480 BC.', 'April 480 BC=DATE:BC0480-04'],
  ['It fell in the winter of 52 BC.', 'the winter of 52 BC=DATE:BC0052-WI'],
  ['The mill closed in nineteen eighty-four.', 'nineteen eighty-four=DATE:1984'],
  ['The plan runs to the year two thousand and thirty.', 'the year two thousand and thirty=DATE:2030'],
  ['The fair had been planned for Monday.', 'Monday=DATE:2024-07-29'],
  ['The envoy leaves as early as Monday.', 'Monday=DATE:2024-08-05'],
  ['It was shelled on Christmas Eve.', 'Christmas Eve=DATE:2023-12-24'],
];

for (const [text, ...expected] of cases) {
  test(text, () => assert.deepEqual(timesOf(text), expected));
}

for (const text of [
  'They may march on the capital.',
  'The second man fell.',
  'May the truce hold. March on the capital!',
  'A six-year-old boy was hurt.',
  'He bought 2,024 tons for $2003.',
  'The score was 1-2 after Spring Road.',
  'In all 1500 people came.',
]) {
  test(`no time in: ${text}`, () => assert.deepEqual(timesOf(text), []));
}

test('a person called as a month is no time', () => {
  const text = 'April Vell spoke in April.';
  const names: Analysis['names'] = [{ start: 0, end: 10, type: 'person', confidence: 0.8 }];
  const article = makePlainArticle('a', text, '2024-08-01');
  const times = findTimes({ article, analysis: { ...noAnalysis, names } });
  assert.deepEqual(times, [{ start: 20, end: 25, type: 'DATE', value: '2024-04' }]);
});

test('without a publication date nothing is guessed', () => {
  assert.deepEqual(timesOf('It fell on Monday, last month, in July and on July 4.', null), [
    'Monday=DATE:XXXX-WXX-1',
    'last month=DATE:PAST_REF',
    'July=DATE:XXXX-07',
    'July 4=DATE:XXXX-07-04',
  ]);
});

const undated: readonly (readonly [string, string])[] = [
  ['The post was shelled on 3 June, days after the truce of 29 May 2024.', '3 June=DATE:2024-06-03'],
  ['The post was shelled on 3 January. The truce of 29 December 2023 had failed.', '3 January=DATE:2024-01-03'],
  ['The post was shelled on 3 June. The war began on 20 March 2003.', '3 June=DATE:XXXX-06-03'],
  ['The post was shelled on 3 June, the anniversary of the truce of 29 May 2019.', '3 June=DATE:XXXX-06-03'],
  ['The post fell on 3 June, as on 1 June 2019 and on 5 June 2021.', '3 June=DATE:XXXX-06-03'],
  ['The raids stopped in April. Their leader was killed on 9 March 2017.', 'April=DATE:XXXX-04'],
];

for (const [text, expected] of undated) {
  test(`without a publication date: ${text}`, () => assert.equal(timesOf(text, null)[0], expected));
}

test('without a publication date the day of the week tells which of the years named is meant', () => {
  const text = 'The post was shelled on Monday, 3 June. A truce of 2021 was renewed in 2024.';
  assert.equal(timesOf(text, null)[0], 'Monday, 3 June=DATE:2024-06-03');
  assert.equal(timesOf(text.replace('Monday', 'Friday'), null)[0], 'Friday, 3 June=DATE:XXXX-06-03');
});

test('without a publication date a report that tells its background is no history, and its days stay open', () => {
  const text =
    'Gunmen attacked the post on Friday. It was hit in March 2003, in May 2006 and in June 2014, and again on 3 October.';
  const times = timesOf(text, null);
  assert.equal(times[0], 'Friday=DATE:XXXX-WXX-5');
  assert.equal(times.at(-1), '3 October=DATE:XXXX-10-03');
});

test('a publication date known to the month resolves no weekday', () => {
  assert.deepEqual(timesOf('It fell on Monday, not last month.', '2024-08'), [
    'Monday=DATE:XXXX-WXX-1',
    'last month=DATE:2024-07',
  ]);
});

test('what a history says of today, or of the year when it was written, does not move it there', () => {
  const text =
    'The siege began on 2 May 1918. It was lifted on 9 June 1918, and the king fled on 11 June 1918. Papers opened in 2005 ' +
    'tell of no treaty, and it is still sung today. On 24 September peace was signed.';
  assert.ok(timesOf(text).includes('24 September=DATE:1918-09-24'));
});

test('a history keeps to its own years', () => {
  const text = 'In May 1920 it fell. In June 1920 it rose. In July 1920 it fell again. On August 3 the war was over.';
  assert.equal(timesOf(text).at(-1), 'August 3=DATE:1920-08-03');
});

test('a history that tells years alone keeps to them', () => {
  const text =
    'The mill was founded in 1871. It burned in 1880 and was rebuilt in 1882. In 1890 it was sold. On 3 May a strike began; ' +
    'it ended in June. In 1901 it was closed.';
  const times = timesOf(text);
  assert.ok(times.includes('3 May=DATE:1890-05-03'), String(times));
  assert.ok(times.includes('June=DATE:1890-06'), String(times));
});

test('years of the past make no history of news', () => {
  const text =
    'Floods came in 1931, 1954, 1960, 1971 and 1998. On Monday the river rose again; on Tuesday it fell. It rose in May.';
  assert.ok(timesOf(text).includes('May=DATE:2024-05'));
});

test('random text: spans in order, apart, inside the text; twice the same', () => {
  const word = fc.constantFrom(
    'May',
    'march',
    '29',
    '2024',
    ',',
    'two',
    'weeks',
    'ago',
    '-',
    '.',
    'p',
    'm',
    ':',
    'the',
    'last',
    'of',
    '½',
    '\u{1f600}',
    'nine',
    'every',
    '0',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const article = makePlainArticle('a', text, '2024-08-01');
      const times = findTimes({ article, analysis: noAnalysis });
      let before = 0;
      for (const { start, end, value } of times) {
        assert.ok(start >= before && end > start && end <= text.length);
        assert.notEqual(value, '');
        before = end;
      }
      assert.deepEqual(findTimes({ article, analysis: noAnalysis }), times);
    }),
  );
});
