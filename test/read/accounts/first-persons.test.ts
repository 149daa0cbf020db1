/** "We" and "I" in quotations: the body that speaks, or the one who does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText, someDay } from '../read-text.ts';

/** `role: words = name` for each argument of the account of `trigger` that is a first person. */
async function firstPersonsOf(text: string, trigger: string): Promise<string[]> {
  const reading = await readText(text, someDay);
  const account = reading.accounts.find(({ trigger: { start, end } }) => text.slice(start, end) === trigger);
  assert.ok(account, `no account of "${trigger}"`);
  return account.arguments
    .map(({ role, start, end, entity }) => {
      const name = reading.entities.find(({ id }) => id === entity)?.name ?? '–';
      return `${role}: ${text.slice(start, end)} = ${name}`;
    })
    .filter((told) => /: (?:we|i|us|me|our)\b/i.test(told));
}

const cases: readonly (readonly [text: string, trigger: string, told: readonly string[]])[] = [
  ['“We will attack the army in Tarn,” the Lantern Front said.', 'attack', ['actor: We = Lantern Front']],
  [
    'The Lantern Front met. “We will attack the army in Tarn,” said Karel Rask, head of the Lantern Front Political Bureau.',
    'attack',
    ['actor: We = Lantern Front'],
  ],
  ['“I condemn the attack on the dam,” Irma Dovey said.', 'condemn', ['actor: I = Irma Dovey']],
  ['“We will attack the army in Tarn,” said Karel Rask.', 'attack', ['actor: We = Karel Rask']],
  [
    '“We will attack the army in Tarn,” said Karel Rask, a spokesman for the Lantern Front.',
    'attack',
    ['actor: We = Lantern Front'],
  ],
  [
    '“I condemn the attack on the dam,” said Karel Rask, a spokesman for the Lantern Front.',
    'condemn',
    ['actor: I = Karel Rask'],
  ],
  [
    '“We condemn the attack on the dam,” said Irma Dovey and Karel Rask.',
    'condemn',
    ['actor: We = Irma Dovey', 'actor: We = Karel Rask'],
  ],
  ['“I condemn the attack on the dam,” residents said.', 'condemn', ['actor: I = –']],
];
for (const [text, trigger, told] of cases) {
  test(text, async () => assert.deepEqual(await firstPersonsOf(text, trigger), told));
}

test('"US" is no first person', async () => {
  const text = 'THE LANTERN FRONT SAID IT WOULD ATTACK US TROOPS. “They attacked US in vain,” the Lantern Front said.';
  assert.doesNotMatch((await firstPersonsOf(text, 'attacked')).join(), /US = Lantern/);
});
