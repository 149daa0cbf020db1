/**
 * The words that options accept. Copies of the model's enumerations: `--help` must not load zod to print them. A test
 * holds them equal.
 */
import type { EntityType, EventType, Factuality, Stance } from '../model/index.ts';

export const eventTypes: readonly EventType[] = [
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
];

export const entityTypes: readonly EntityType[] = [
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
];

export const factualities: readonly Factuality[] = [
  'happened',
  'ongoing',
  'planned',
  'threatened',
  'conditional',
  'denied',
  'alleged',
  'negated',
];

export const stances: readonly Stance[] = [
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
];
