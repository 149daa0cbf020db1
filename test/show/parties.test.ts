/** Who takes part in an event, by name or by the words for them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relate } from '../../src/relate/index.ts';
import { actorsOf, targetsOf } from '../../src/show/parties.ts';
import { makeReading } from '../arbitraries/readings.ts';

const nameOf = (id: string): string => `<${id.slice(0, 3)}>`;

/** The event that one sentence tells with these roles. */
function eventOf(text: string, roles: Partial<Record<'actor' | 'victim', string>>, names: readonly string[] = []) {
  const entities = names.map((name) => ({ name, type: 'armed_group' as const }));
  const [event] = relate([
    makeReading({ id: 'art_1', paragraphs: [text], entities, accounts: [{ trigger: 'killed', roles }] }),
  ]).events;
  assert.ok(event);
  return event;
}

test('the words for those whom the text does not name, without articles', () => {
  const event = eventOf('Some gunmen killed the four soldiers in Orvel.', {
    actor: 'Some gunmen',
    victim: 'the four soldiers',
  });
  assert.deepEqual(actorsOf(event, nameOf), ['gunmen']);
  assert.deepEqual(targetsOf(event, nameOf), ['four soldiers']);
});

test('entities by name alone; a pronoun says nothing', () => {
  const event = eventOf('The River Front killed them in Orvel.', { actor: 'River Front', victim: 'them' }, [
    'River Front',
  ]);
  assert.deepEqual(actorsOf(event, nameOf), ['<ent>']);
  assert.deepEqual(targetsOf(event, nameOf), []);
  assert.equal(event.accounts[0]?.arguments.find(({ role }) => role === 'actor')?.quote, undefined);
});
