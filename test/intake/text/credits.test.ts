import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readText } from '../../../src/intake/text/index.ts';

/** Outlets credited in a story made of `sentences`, each with the words at its place. */
function creditsOf(...sentences: readonly string[]): string[] {
  const text = [
    'The army closed the bridge at Ostrel on Tuesday after a shell hit the customs house.',
    ...sentences,
  ].join('\n\n');
  return readText(text).credits.map(({ outlet, start, end }) => {
    assert.ok(outlet.endsWith(text.slice(start, end)), `${outlet}: ${text.slice(start, end)}`);
    return outlet;
  });
}

it('finds outlets that nobody has listed, by what is said of them', () => {
  assert.deepEqual(creditsOf('“We will go,” the mayor told Zamenis in an interview on Monday.'), ['Zamenis']);
  assert.deepEqual(creditsOf('The mayor told The Lantern Review that she would go.'), ['The Lantern Review']);
  assert.deepEqual(creditsOf('Rebels fired the shell, according to a Karsen Daily Post report.'), [
    'Karsen Daily Post',
  ]);
  assert.deepEqual(creditsOf('The shell was made in Halvek, the newspaper Zamenis reported.'), ['Zamenis']);
  assert.deepEqual(creditsOf('The Nordic Dispatch reported on Friday that rebels had fired.'), ['The Nordic Dispatch']);
  assert.deepEqual(creditsOf('She told the Courier that she would go.'), ['Courier']);
});

it('finds the big ones in any wording, and cuts off the day', () => {
  assert.deepEqual(creditsOf('“We will go,” the mayor told Reuters Tuesday.'), ['Reuters']);
  assert.deepEqual(creditsOf('A witness told AFP. The army said nothing.'), ['AFP']);
  assert.deepEqual(creditsOf('Speaking to Al Jazeera, the mayor called the army blind.'), ['Al Jazeera']);
  assert.deepEqual(creditsOf('Rebels fired the shell, BBC News reported, citing the Wall Street Journal.'), [
    'BBC News',
    'Wall Street Journal',
  ]);
});

it('takes nobody for an outlet who is only told something', () => {
  const none = [
    'The mayor told Parliament that the town was safe.',
    'She told Karim Haddad, the governor, that she would go.',
    'Haddad told Odrak to wait. “I waited,” Odrak said.',
    'The general told Washington that the bridge would open.',
    'The minister told reporters on Monday that the talks had failed.',
    'Police reported nine arrests. The Health Ministry reported four deaths.',
    'According to the Pentagon, no shell was fired. According to Colonel Dost, one was.',
    'The shell was fired by rebels, a United Nations report said.',
    'He told God and the Tarvian Red Crescent.',
    'An Iraqi journalist and a Latvian newspaper were asked to leave.',
  ];
  for (const sentence of none) assert.deepEqual(creditsOf(sentence), [], sentence);
});
