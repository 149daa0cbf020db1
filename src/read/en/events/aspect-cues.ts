/** Words that tell of many deeds rather than one: how often, for how long, in what number. General English. */

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Adverbs of habit: whatever the tense, no single deed is meant. */
export const habits = wordsOf(
  'regularly often frequently routinely habitually usually typically periodically sporadically intermittently occasionally sometimes commonly continually incessantly invariably normally traditionally always seldom rarely systematically',
);

/** Adverbs that in a plain past may tell of blows within one deed ("shot him repeatedly"), and with "has" or the present of many. */
export const iterations = wordsOf('repeatedly constantly continuously consistently persistently relentlessly');

/** Phrases of habit, word by word. */
export const habitPhrases: readonly (readonly string[])[] = [
  'time and again',
  'again and again',
  'time and time again',
  'over and over',
  'on numerous occasions',
  'on several occasions',
  'on many occasions',
  'on multiple occasions',
  'on various occasions',
  'on countless occasions',
  'on a regular basis',
  'on a daily basis',
  'numerous times',
  'several times',
  'many times',
  'multiple times',
  'countless times',
  'dozens of times',
  'hundreds of times',
].map((phrase) => phrase.split(' '));

/** Verbs that hold a habit as their content: "tends to attack". */
export const habitVerbs = wordsOf('tend tends tended');

/** Adjectives of many deeds, before a noun in the plural or one that has none. */
export const manyAdjectives = wordsOf(
  'repeated regular frequent routine recurrent recurring sporadic intermittent periodic constant continual incessant countless numerous weekly nightly occasional past previous',
);

/** Nouns that count what follows "of": "a series of attacks". */
export const seriesNouns = wordsOf(
  'series string spate rash spree succession history pattern campaign dozens scores hundreds thousands years months decades weeks',
);

/** Units of time in which more than one deed has room: "for years", "over the past months". */
export const longUnits = wordsOf('weeks months years decades');

/** What may stand before a length of time, back to the preposition that opens it: "for more than three years". */
export const lengthOpeners = wordsOf('for over throughout during in');
export const lengthWords = wordsOf(
  'many several recent the past last more than some nearly almost about at least two three four five six seven eight nine ten twelve twenty thirty now',
);

/** What counts as one, however long or in how many blows: a war, a siege, somebody who is held, a night's explosions. */
export const countsAsOne = wordsOf(
  'war conflict violence occupation siege blockade hostility campaign offensive insurgency fighting unrest crackdown occupy besiege detain jail imprison hold explosion blast shot gunfire',
);

/** Words that open another clause. */
export const clauseOpeners = wordsOf('that which who whom when while as after before since because and but');
