import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates, parsePublished } from '../../../src/intake/dates/index.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['2024-08-02T17:00:05Z', '2024-08-02T17:00:05Z', 'second'],
  ['2024-08-02T17:00:05.123+0200', '2024-08-02T17:00:05+02:00', 'second'],
  ['2024-08-02 17:00:05', '2024-08-02T17:00:05', 'second'],
  ['Fri, 02 Aug 2024 17:00:05 -0400', '2024-08-02T17:00:05-04:00', 'second'],
  ['Mon Nov 23 10:20:30 UTC 2020', '2020-11-23', 'day'],
  ['Jan 04/2024 09:50PM', '2024-01-04T21:50', 'minute'],
  ['Friday, February 2, 2024', '2024-02-02', 'day'],
  ['5:45 PM EST, Fri December 3, 2021', '2021-12-03T17:45-05:00', 'minute'],
  ['Thursday 23 December 2021 10:15 GMT', '2021-12-23T10:15Z', 'minute'],
  ['21. September 2020, 17:30 Uhr', '2020-09-21T17:30', 'minute'],
  ['Publié le 1er août 2020 à 12h30', '2020-08-01T12:30', 'minute'],
  ['3 de marzo de 2021', '2021-03-03', 'day'],
  ['20 листопада 2020, 14:00', '2020-11-20T14:00', 'minute'],
  ['4 كانون الثاني 2024', '2024-01-04', 'day'],
  ['٢ مارس ٢٠٢١', '2021-03-02', 'day'],
  ['۲۱ مهر ۱۳۹۹', '2020-10-12', 'day'],
  ['2020年9月21日 12:30', '2020-09-21T12:30', 'minute'],
  ['12.10.20', '2020-10-12', 'day'],
  ['13/04/2021', '2021-04-13', 'day'],
  ['January 2024', '2024-01', 'month'],
  ['2024', '2024', 'year'],
  ['1600000000', '2020-09-13T12:26:40Z', 'second'],
  ['1600000000000', '2020-09-13T12:26:40Z', 'second'],
];

for (const [written, value, precision] of cases) {
  test(`"${written}" is ${value}`, () => {
    assert.deepEqual(parsePublished(written), { value, precision, how: 'said' });
  });
}

test('the order of day and month is never guessed', () => {
  assert.equal(parsePublished('03/04/2021')?.value, '2021');
  assert.equal(parsePublished('03/04/2021', 'day-first')?.value, '2021-04-03');
  assert.equal(parsePublished('03/04/2021', 'month-first')?.value, '2021-03-04');
  assert.equal(parsePublished('05/05/2021')?.value, '2021-05-05');
});

test('what is no date gives nothing', () => {
  const written = [
    '',
    'yesterday',
    '2020-13-45',
    '31 February',
    'Version 10.2.21.4',
    '12345',
    'May we go',
    '2021-02-30T10:00',
    'x'.repeat(500),
  ];
  for (const value of written) assert.equal(parsePublished(value), null, value);
});

test('dates in running words come with their places', () => {
  const text = 'Posted on Tuesday, 2 March 2021 by staff; first told on 1 March 2021.';
  const found = findDates(text).map(({ start, end, published }) => [text.slice(start, end), published.value]);
  assert.deepEqual(found, [
    ['2 March 2021', '2021-03-02'],
    ['1 March 2021', '2021-03-01'],
  ]);
});
