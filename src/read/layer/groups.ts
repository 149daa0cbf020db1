/** Classes of entity types, as the reader's name classes tell them apart. */
import type { EntityType } from '../../model/index.ts';

export const groupOf: Readonly<Record<EntityType, string>> = {
  person: 'PER',
  population: 'NORP',
  state: 'PLACE',
  place: 'PLACE',
  facility: 'PLACE',
  armed_group: 'ORG',
  coalition: 'ORG',
  government_body: 'ORG',
  military_unit: 'ORG',
  party: 'ORG',
  media: 'ORG',
  organisation: 'ORG',
  weapon: 'WEAPON',
  other: 'OTHER',
};
