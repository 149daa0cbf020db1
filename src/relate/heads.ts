/** Heads: what kind of people or things a description is of, under one word for words that reports use for one another. */
import { stem } from './terms.ts';
import { findWords } from './words.ts';

const kinds: readonly (readonly [string, string])[] = [
  [
    'soldier',
    'soldier soldiers troop troops personnel serviceman servicemen servicemember servicemembers conscripts marines',
  ],
  [
    'fighter',
    'fighter fighters militant militants militia militias militiamen gunman gunmen rebel rebels insurgent insurgents guerrillas combatants',
  ], // prettier-ignore
  ['police', 'police policeman policemen officer officers gendarmes constable constables'],
  ['people', 'people civilian civilians resident residents villager villagers bystanders'],
  ['child', 'child children boy boys girl girls pupils schoolchildren'],
  ['protester', 'protester protesters demonstrator demonstrators marchers crowd crowds'],
  ['aid worker', 'medic medics paramedic paramedics rescuers'],
  ['base', 'base bases airbase barracks outpost camp headquarters'],
  ['border', 'border frontier'],
  ['hospital', 'hospital clinic'],
  ['position', 'position positions target targets facilities sites stronghold strongholds'],
];

const kindOf = new Map(kinds.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

/** The known kinds in `texts`, sorted, separated by commas; words of no known kind count by their stem where they stand last. */
export function findHeads(texts: readonly string[]): string {
  const heads = new Set<string>();
  for (const text of texts) {
    if (/^\p{Lu}/u.test(text) && !/\p{Ll}{3,}/u.test(text.slice(text.lastIndexOf(' ') + 1))) continue;
    const words = findWords(text, [{ start: 0, end: text.length }]);
    const last = words.at(-1);
    const kind = words.map((word) => kindOf.get(word.text)).find((one) => one !== undefined);
    if (kind !== undefined) heads.add(kind);
    else if (last && /^\p{Ll}/u.test(text.charAt(last.start)) && last.text.length > 3) heads.add(stem(last.text));
  }
  return [...heads].sort().join(',');
}
