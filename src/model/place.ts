/** Places: names in a text, resolved in a gazetteer where it knows them. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { spanFields } from './span.ts';

/** Degrees (WGS 84) and ISO 3166-1 alpha-2; null where the gazetteer has no such place. */
export const placeSchema = z.object({
  ...spanFields,
  name: z.string(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  country: z.string().nullable(),
  geonameId: z.int().nullable(),
  precision: z.enum(['site', 'town', 'district', 'province', 'country', 'region']),
});
export type Place = Immutable<z.infer<typeof placeSchema>>;
