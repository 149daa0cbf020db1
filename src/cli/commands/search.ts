/** `onrecord search WORDS`: full text. */
import type { Command } from 'commander';
import type { SearchHit } from '../../record/store.ts';
import type { CommandContext } from '../context.ts';
import { type FilterOptions, type RecordOptions, readFilter, withFilter, withRecord } from '../options.ts';
import { type Output, plain } from '../output.ts';
import { sayLeft } from '../pages.ts';

export function register(program: Command, { out, notes, withReader }: CommandContext): void {
  withFilter(withRecord(program.command('search <words...>')), ['since', 'until', 'outlet', 'actor', 'story'], 20)
    .description('find passages by their words; "exact words" in quotation marks, word* for beginnings')
    .addHelpText(
      'after',
      '\nExamples:\n  onrecord search ceasefire talks\n  onrecord search \'"fuel depot"\' --since 2024',
    )
    .action((words: string[], options: RecordOptions & FilterOptions) =>
      withReader(options.db, async (reader) => {
        const page = await reader.search(words.join(' '), readFilter(options));
        if (options.json) return out.json(page);
        const { shortId } = await import('../../show/rows.ts');
        for (const hit of page.items) {
          const { article } = hit;
          const day = article.published.value?.slice(0, 10) ?? 'undated';
          const cells = [day, article.outlet.name ?? 'unnamed outlet', article.headline ?? '(no headline)'];
          await out.line(plain([shortId(article.id), ...cells].join('  ')));
          await out.line(`  ${mark(hit, out)}`);
        }
        if (page.items.length === 0) await notes.line('nothing found');
        await sayLeft(notes, page, options);
      }),
    );
}

/** The passage with the words that were asked for in bold. */
function mark({ evidence, matches }: SearchHit, out: Output): string {
  let at = evidence.start;
  let text = '';
  const piece = (start: number, end: number): string =>
    plain(evidence.quote.slice(start - evidence.start, end - evidence.start));
  for (const match of matches) {
    text += piece(at, match.start) + out.style('bold', piece(match.start, match.end));
    at = match.end;
  }
  return (text + piece(at, evidence.end)).replaceAll(/\s+/g, ' ');
}
