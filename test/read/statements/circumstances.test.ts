/** How statements were made: said or not, where, for whom, when, on what condition, of whom. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span, Statement } from '../../../src/model/index.ts';
import { readText, someDay } from '../read-text.ts';

async function read(text: string): Promise<readonly Statement[]> {
  const reading = await readText(text, someDay);
  return reading.statements;
}

const cut = (text: string, span: Span | undefined): string | null => (span ? text.slice(span.start, span.end) : null);

const unsaid = [
  'The brigade has yet to claim the raid.',
  'The brigade has not claimed responsibility for the raid.',
  'Rask did not say that the dam was safe.',
  'Nobody claimed responsibility for the raid.',
  'No group has claimed responsibility for the raid.',
];
for (const text of unsaid) {
  test(`nothing was said: ${text}`, async () => assert.equal((await read(text))[0]?.polarity, 'negative'));
}

test('what was said, be it of something that was not so, was said', async () => {
  for (const text of ['Rask said the army was not in the valley.', '“We never left,” Rask said.']) {
    assert.equal((await read(text))[0]?.polarity, undefined);
  }
});

const media: readonly (readonly [text: string, medium: string | null])[] = [
  ['“The dam is safe,” the ministry wrote on Telegram.', 'on Telegram'],
  ['The ministry said in a statement Tuesday that the dam was safe.', 'in a statement'],
  ['In a video posted on Friday, the commander vowed to fight on.', 'In a video'],
  ['Rask said in an interview with the Coast Weekly that the dam was safe.', 'in an interview with the Coast Weekly'],
  ['Rask said the guards had been seen in a video.', null],
];
for (const [text, medium] of media) {
  test(`medium: ${text}`, async () => assert.equal(cut(text, (await read(text))[0]?.medium), medium));
}

const sides: readonly (readonly [text: string, behalf: string | null])[] = [
  ['Speaking on behalf of the Lantern Union, Irma Dovey said the mine was unsafe.', 'Lantern Union'],
  ['“The mine is unsafe,” Irma Dovey said on behalf of the Lantern Union.', 'Lantern Union'],
  ['Irma Dovey, a spokeswoman for the Lantern Union, said the mine was unsafe.', 'Lantern Union'],
  ['Irma Dovey said the mine was unsafe.', null],
];
for (const [text, behalf] of sides) {
  test(`behalf: ${text}`, async () =>
    assert.equal(cut(text, (await read(text))[0]?.behalf)?.replace(/^the /, '') ?? null, behalf));
}

test('who was told to speak for somebody goes on to', async () => {
  const text = 'Irma Dovey, a spokeswoman for the Lantern Union, said the mine was unsafe. She added that it flooded.';
  const [, added] = await read(text);
  assert.match(cut(text, added?.behalf) ?? '', /Lantern Union/);
});

const conditions: readonly (readonly [text: string, condition: string | null])[] = [
  [
    'The Front threatened to strike if the U.S. did not withdraw 2,500 troops.',
    'if the U.S. did not withdraw 2,500 troops',
  ],
  ['The front threatened to strike the base unless the troops left by Friday.', 'unless the troops left by Friday'],
  ['“If a single soldier crosses, we will burn the bridge,” the commander said.', 'If a single soldier crosses'],
  ['Rask asked if the road was open.', null],
  ['Rask said the road was open.', null],
];
for (const [text, condition] of conditions) {
  test(`condition: ${text}`, async () => assert.equal(cut(text, (await read(text))[0]?.condition), condition));
}

const days: readonly (readonly [text: string, date: string | null])[] = [
  ['The ministry on Monday said the dam was safe.', '2031-02-03'],
  ['On Monday, Rask said the dam was safe.', '2031-02-03'],
  ['“The dam is safe,” Rask said late Monday.', '2031-02-03'],
  ['Rask said the dam broke on Monday.', null],
];
for (const [text, date] of days) {
  test(`day: ${text}`, async () => assert.equal((await read(text))[0]?.date ?? null, date));
}

test('a content is about the entities that it names, pronouns too', async () => {
  const text = 'Irma Dovey said she had met Oren Tash at the mill.';
  const reading = await readText(text, someDay);
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  assert.deepEqual(
    reading.statements[0]?.about?.map((id) => names.get(id)),
    ['Irma Dovey', 'Oren Tash'],
  );
});
