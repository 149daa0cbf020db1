/**
 * Words to choose from, that the command line offers as well. Apart from the schemas over them, because `--help` must print
 * them without loading zod.
 */

/** Who reads the sentences: rules, or the trained model. */
const readerKinds = ['rules', 'model'] as const;
export type ReaderKind = (typeof readerKinds)[number];

/** Who shall read them; `auto` is the model where it is installed, else the rules. */
export const readerChoices = ['auto', ...readerKinds] as const;
export type ReaderChoice = (typeof readerChoices)[number];

export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export const entityTypes = [
  'person',
  'population',
  'state',
  'place',
  'facility',
  'armed_group',
  'coalition',
  'government_body',
  'military_unit',
  'party',
  'media',
  'organisation',
  'weapon',
  'other',
] as const;

export const factualities = [
  'happened',
  'ongoing',
  'planned',
  'threatened',
  'conditional',
  'denied',
  'alleged',
  'negated',
] as const;

export const stances = [
  'claim',
  'report',
  'acknowledge',
  'deny',
  'accuse',
  'condemn',
  'praise',
  'justify',
  'demand',
  'request',
  'vow',
  'threaten',
  'warn',
  'other',
] as const;
