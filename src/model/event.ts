/** Events: the happening that several accounts tell, and the contradictions between those accounts. */
import { z } from 'zod';
import {
  accountSchema,
  argumentSchema,
  casualtiesSchema,
  eventTypeSchema,
  factualitySchema,
  responsibilitySchema,
} from './account.ts';
import type { Immutable } from './immutable.ts';
import { evidenceSchema, spanFields } from './span.ts';
import { corroborationSchema } from './story.ts';
import { whenSchema } from './time.ts';

const tollOfRecord = casualtiesSchema.shape.killed.unwrap().extend({ account: z.string() }).nullable();

export const eventSchema = z.object({
  id: z.string(),
  type: eventTypeSchema,
  mode: z.string().nullable(),
  /** Entity ids of the record. */
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  victims: z.array(z.string()),
  time: whenSchema.omit({ how: true }).nullable(),
  place: z
    .object({
      name: z.string(),
      geonameId: z.int().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      country: z.string().nullable(),
      article: z.string(),
      ...spanFields,
    })
    .nullable(),
  /** The figure that most independent origins carry (latest on a tie), with the account that it stands in. */
  casualties: z.object({ killed: tollOfRecord, injured: tollOfRecord }),
  factuality: factualitySchema,
  /** An argument carries its words where no entity stands behind them: "gunmen", "four soldiers". */
  accounts: z.array(
    accountSchema.extend({
      arguments: z.array(argumentSchema.extend({ quote: z.string().optional() })),
      article: z.string(),
      quote: z.string(),
    }),
  ),
  /** Who asserts it: `narrator` entries by article, or entity ids of speakers. */
  assertedBy: z.array(z.object({ account: z.string(), article: z.string(), by: z.string() })),
  responsibility: z.array(responsibilitySchema.extend({ article: z.string() })),
  corroboration: corroborationSchema,
  evidence: z.array(evidenceSchema),
});
export type Event = Immutable<z.infer<typeof eventSchema>>;

export const contradictionSchema = z.object({
  id: z.string(),
  event: z.string(),
  attribute: z.enum([
    'killed',
    'injured',
    'time',
    'place',
    'actor',
    'recipient',
    'responsibility',
    'factuality',
    'mode',
  ]),
  /** `conflict` cannot both hold; the others are differences that can. */
  kind: z.enum(['conflict', 'later', 'coarser', 'scope']),
  values: z.array(z.object({ value: z.string(), accounts: z.array(z.string()), evidence: z.array(evidenceSchema) })),
  says: z.string(),
});
export type Contradiction = Immutable<z.infer<typeof contradictionSchema>>;
