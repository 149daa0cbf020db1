/** Terms of office: former, acting, from when to when; nothing where the text does not tell. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../read-text.ts';

async function termsOf(text: string): Promise<Record<string, string>> {
  const { entities, relations } = await readText(text, '2024-05-03');
  const told = relations.map(({ from, term }) => [
    entities.find(({ id }) => id === from)?.name ?? '',
    term
      ? `${term.status ?? ''} ${term.since ?? ''}..${term.until ?? ''} “${text.slice(term.start, term.end)}”`
      : 'not told',
  ]);
  return Object.fromEntries(told) as Record<string, string>;
}

const cases: readonly [text: string, terms: Record<string, string>][] = [
  ['On Friday former Lumen Front leader Ada Voss met envoys.', { 'Ada Voss': 'former .. “former”' }],
  ['On Friday Lake Ministry acting director Jon Marsh spoke.', { 'Jon Marsh': 'acting .. “acting”' }],
  ['Tom Velin, president of Norland from 2009 to 2017, said no.', { 'Tom Velin': ' 2009..2017 “2009 to 2017”' }],
  ['Ana Torun, head of the Lake Ministry since March 2021, left.', { 'Ana Torun': ' 2021-03.. “March 2021”' }],
  ['Lumen Front spokesman Karl Osk (2014–2016) died.', { 'Karl Osk': ' 2014..2016 “2014–2016”' }],
  ['Lumen Front leader Omar Hale met them in 2019.', { 'Omar Hale': 'not told' }],
  ['Lumen Front leader Omar Hale, 2019 said.', { 'Omar Hale': 'not told' }],
];

for (const [text, terms] of cases) test(text, async () => assert.deepEqual(await termsOf(text), terms));
