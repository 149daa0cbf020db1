/** True case: texts in capitals read as if printed as usual, every character in its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut } from '../../../src/model/index.ts';
import { readText } from '../read-text.ts';
import { trueCase } from '../../../src/read/layer/true-case.ts';

const whole = (text: string): string => trueCase(text, [{ start: 0, end: text.length }]);

const cases: readonly (readonly [string, string, string])[] = [
  [
    'names, titles, words',
    'COLONEL RUBEN TASQUIN SAID A BRIDGE NEAR SAN SALVADOR WAS BLOWN UP.',
    'Colonel Ruben Tasquin said a bridge near San Salvador was blown up.',
  ],
  [
    'a body with its short form',
    'THE TASQUIN PATRIOTIC FRONT (FPT) KILLED TWO MERCENARIES. THE FPT CLAIMED IT.',
    'The Tasquin Patriotic Front (FPT) killed two mercenaries. The FPT claimed it.',
  ],
  [
    'an ordinary word that is short for a body once',
    'THE TASQUIN LEFT (IS) WON. IT IS NOW STRONGER.',
    'The Tasquin Left (IS) won. It is now stronger.',
  ],
  ['days and months', 'TWO MEN MAY MARCH ON MONDAY, 9 MARCH.', 'Two men may march on Monday, 9 March.'],
  ['apostrophes', "THE ARMY'S CHIEF DIDN'T MEET MAJOR D'ARVIEU.", "The army's chief didn't meet Major D'Arvieu."],
];
for (const [what, printed, expected] of cases) {
  test(`capitals: ${what}`, () => assert.equal(whole(printed), expected));
}

test('a headline takes the case that the rest of the text uses', () => {
  const headline = 'MORN WARNS VELDAK OVER DAM';
  const text = `${headline}\n\nOfficials say that Morn spoke of the dam, and Veldak kept silent.`;
  const cased = trueCase(text, [
    { start: 0, end: headline.length },
    { start: headline.length + 2, end: text.length },
  ]);
  assert.equal(cased.slice(0, headline.length), 'Morn warns Veldak over dam');
  assert.equal(cased.slice(headline.length), text.slice(headline.length));
});

test('usual prose, labels and short lines stay as they are', () => {
  for (const text of ['The UN and NATO met in Geneva.', 'BREAKING NEWS', 'UN', '', '1989–1990'])
    assert.equal(whole(text), text);
});

test('spans of a reading are those of the text as printed', async () => {
  const text = 'GUERRILLAS OF THE TASQUIN LIBERATION FRONT KILLED TWO PEASANTS IN BOGOTA ON MONDAY.';
  const reading = await readText(text, '1990-02-07');
  assert.equal(reading.article.text, text);
  const [account] = reading.accounts;
  assert.deepEqual(
    account?.arguments.map((part) => [part.role, cut(text, part)]),
    [
      ['actor', 'GUERRILLAS'],
      ['victim', 'TWO PEASANTS'],
      ['place', 'BOGOTA'],
      ['time', 'MONDAY'],
    ],
  );
});

const bodies: readonly (readonly [string, string])[] = [
  [
    'THE URC [TASQUIN UNION OF RURAL COMMITTEES] AND THE 1ST INFANTRY BRIGADE MET MR DIAZ.',
    'The URC [Tasquin Union of Rural Committees] and the 1st infantry brigade met Mr Diaz.',
  ],
  ['[TEXT] THE CIA AND THE USSR EMBASSY KNEW WHO IT WAS.', '[Text] The CIA and the USSR embassy knew who it was.'],
];
for (const [printed, expected] of bodies) test(`capitals: ${expected}`, () => assert.equal(whole(printed), expected));
