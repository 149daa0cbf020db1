/** Pages: what is told of a list that goes on. */
import type { Page } from '../record/store.ts';
import type { FilterOptions } from './options.ts';
import type { Output } from './output.ts';

/** Says how many items of the list come after this page, where any do. */
export async function sayLeft(notes: Output, page: Page<unknown>, { offset = 0 }: FilterOptions): Promise<void> {
  const left = page.total - page.items.length - offset;
  if (left > 0) await notes.line(`${left} more; --limit 0 shows all, --offset goes on`);
}
