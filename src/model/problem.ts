/** Problems: what was odd about an input, as data. Reading never throws; it reports. */
import { z } from 'zod';
import type { Immutable } from './immutable.ts';

export const problemSchema = z.object({
  /** Stable, kebab-case, for scripts: `empty-text`, `not-an-article`, `wrong-charset`, `truncated-feed`, … */
  code: z.string(),
  /** One sentence for people, naming the fault (and the file where there is one). */
  says: z.string(),
  severity: z.enum(['note', 'warning', 'error']),
});
export type Problem = Immutable<z.infer<typeof problemSchema>>;
