/** Small invented reports for tests of the pipeline: a wire story, its reprint, a later toll, two other matters. */
import type { Capture } from '../../src/intake/index.ts';

function makeCapture(file: string, text: string): Capture {
  return { bytes: Buffer.from(text), file, url: null, mediaType: 'text/plain', charset: null };
}

const wire = `Shells hit market in Orvel, at least 9 killed

By Tessa Mordan
Published: 2025-03-04
Source: Calder Wire

ORVEL, Norria (Calder) - At least nine people were killed on Tuesday when shells hit a market in the town of Orvel, the provincial health office said.

"We counted three explosions within a minute," said Dr Pavel Runge, a surgeon at the town hospital. "People ran in every direction and nobody knew where to go."

Norrian army spokesman Colonel Idris Vand blamed the Hadran Front for the attack. The Hadran Front did not comment.

The market, one of the largest in the province, was crowded because of a holiday on Wednesday, shopkeepers said.
`;

export const captures: readonly Capture[] = [
  makeCapture('wire.txt', wire),
  makeCapture(
    'reprint.txt',
    wire.replace('By Tessa Mordan', 'By Staff Reporter').replace('Source: Calder Wire', 'Orvel Gazette\n(Calder Wire)'),
  ),
  makeCapture(
    'later.txt',
    `Toll in Orvel market attack rises to 12

Published: 2025-03-05
Source: Calder Wire

The number of people killed when shells hit the market in Orvel on Tuesday rose to 12, the provincial health office said on Wednesday.

The Hadran Front denied that it had fired on the town. "Our units are nowhere near Orvel," its spokesman Lom Arven told the Calder Wire.
`,
  ),
  makeCapture(
    'talks.txt',
    `Norria and neighbour agree to talks on river dams

Published: 2025-06-11
Source: Morning Ledger

Ministers from Norria and Sessia met in Port Alm on Wednesday and agreed to hold talks on two dams on the river Tam.

"This is a first step," said Norrian water minister Greta Folsen. Sessia's delegation said it would send experts in July.
`,
  ),
  makeCapture(
    'protest.txt',
    `Thousands protest against fuel prices in Port Alm

Published: 2024-11-20
Source: Morning Ledger

Thousands of people protested in Port Alm on Wednesday against a rise in the price of fuel, police said.

Police arrested 14 people, according to the interior ministry. A union leader, Marko Dell, vowed to go on.
`,
  ),
];

/** The same list in another order, the same for the same seed. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items];
  let state = seed * 2654435761 + 1;
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = state % (i + 1);
    const [a, b] = [shuffled[i], shuffled[j]];
    if (a !== undefined && b !== undefined) [shuffled[i], shuffled[j]] = [b, a];
  }
  return shuffled;
}
