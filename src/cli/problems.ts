/** How problems are told to people: one line each. */
import type { Problem } from '../model/index.ts';
import { type Output, plain } from './output.ts';

const styles = { error: 'red', warning: 'yellow', note: 'dim' } as const;

/** "error: page.html has no article text (empty-text)" */
export function sayProblem({ code, says, severity }: Problem, notes: Output): string {
  return `${notes.style(styles[severity], `${severity}:`)} ${plain(says)} (${code})`;
}
