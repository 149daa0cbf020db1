/** Accidents: harm by nobody's deed is no event; harm by force in the same words is one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsOf } from './world.ts';

const typesOf = async (text: string): Promise<string[]> => (await accountsOf(text)).map(({ type }) => type);

test('people who die when something crashes or sinks are attacked by nobody', async () => {
  assert.deepEqual(await typesOf('Seven people were killed when a tram derailed near Tarsk on Monday.'), []);
  assert.deepEqual(await typesOf('Nine fishermen died after their boat capsized off Orvane.'), []);
});

test('in a text of an accident no harm is a deed', async () => {
  const text =
    'A tram derailed in Tarsk. Rescuers and ambulances reached the wreckage within minutes. Investigators look at the cause of the ' +
    'accident. Twenty people were injured. One man was killed at once.';
  assert.deepEqual(await typesOf(text), []);
});

test('where force is told, harm is of it', async () => {
  assert.deepEqual(await typesOf('Three soldiers were killed when a bomb hit a bus, which overturned.'), ['ASSAULT']);
  const text =
    'Gunmen attacked a convoy near Tarsk with rockets. Seven people were killed. A truck overturned. An ambulance came.';
  assert.ok((await typesOf(text)).includes('ASSAULT'));
});
