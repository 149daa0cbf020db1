/** Speakers as they are shown: all of them, with the verb in their number. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordStatement } from '../../src/model/index.ts';
import { showSpeaker } from '../../src/show/speaker.ts';

const party = (quote: string, entity: string | null = null): NonNullable<RecordStatement['source']> => ({
  ...{ start: 0, end: quote.length, quote, entity },
});
const names = new Map([
  ['ent_1', 'Irma Dovey'],
  ['ent_2', 'Miners’ Union'],
]);
const show = (statement: Pick<RecordStatement, 'source' | 'speakers'>): [string, boolean] => {
  const { name, plural } = showSpeaker(statement, (id) => names.get(id), 'Someone unnamed');
  return [name, plural];
};

test('several are all named, and are several', () => {
  const speakers = [party('Dovey', 'ent_1'), party('the union', 'ent_2'), party('a baker')];
  const told = show({ source: party('Dovey, the union and a baker', 'ent_1'), speakers });
  assert.deepEqual(told, ['Irma Dovey, Miners’ Union and a baker', true]);
});

test('one is named by its entity, else by its words; nobody by neither', () => {
  assert.deepEqual(show({ source: party('she', 'ent_1') }), ['Irma Dovey', false]);
  assert.deepEqual(show({ source: party('two\nbakers') }), ['two bakers', true]);
  assert.deepEqual(show({ source: null }), ['Someone unnamed', false]);
});
