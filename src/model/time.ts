/** Times: TIMEX3 expressions, and the time of an account. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { spanFields } from './span.ts';

/** `value` as in TIMEX3 (ISO-TimeML): `2024-07-29`, `2024-W31`, `2024-07`, `P3D`, `XXXX-WXX-1`, `PAST_REF`. */
export const timexSchema = z.object({
  ...spanFields,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
});
export type Timex = Immutable<z.infer<typeof timexSchema>>;

/** When something happened. `value` and `end` are ISO dates cut to `precision`; `end` only for ranges. */
export const whenSchema = z.object({
  value: z.string(),
  end: z.string().optional(),
  precision: z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']),
  how: z.enum(['said', 'implied']),
});
export type When = Immutable<z.infer<typeof whenSchema>>;
