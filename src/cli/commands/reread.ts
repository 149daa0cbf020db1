/** `onrecord reread`: the articles of a record, read again by the reader of today. */
import type { Command } from 'commander';
import type { LostJudgement, ReadingChanges, RereadArticle } from '../../pipeline.ts';
import type { ReaderChoice } from '../../model/choices.ts';
import type { RecordStatus } from '../../record/store.ts';
import type { CommandContext } from '../context.ts';
import { parseCount, readerOption, type RecordOptions, withRecord } from '../options.ts';
import { type Output, plain } from '../output.ts';
import { stepWords } from '../steps.ts';
import { makeTeller } from '../teller.ts';

interface RereadCommandOptions extends RecordOptions {
  readonly workers?: number;
  readonly reader: ReaderChoice;
  readonly force?: boolean;
}

const examples = `
A record keeps the readings of the day on which an article came in. After an update of Onrecord or of its reader this brings it up
to date, from the bytes that it keeps. What people have judged stays. An interrupted run loses nothing; the next one does the rest.

Examples:
  onrecord reread --db reports.db
  onrecord reread art_6f2a art_91c0
  onrecord reread --reader rules --force`;

export function register(program: Command, context: CommandContext): void {
  const { out, notes } = context;
  withRecord(program.command('reread [id...]'))
    .description('read articles again that another reader or version has read: all, or those with these ids')
    .option('--workers <n>', 'threads that read; 0 for none (default: one a core, at most 8)', parseCount)
    .addOption(readerOption())
    .option('--force', 'also those that this very reader has read')
    .addHelpText('after', examples)
    .action(async (ids: string[], options: RereadCommandOptions) => {
      const { openStore, rereadArticles } = await import('../../pipeline.ts');
      const store = await openStore(options.db, { mustExist: true });
      const teller = makeTeller(context, options.json === true);
      let [chosen, done] = [0, 0];

      /** Prints what became of one article, after what was printed before. */
      const tell = (one: RereadArticle): void => {
        done += 1;
        teller.progress.show(`${done} of ${chosen} read again`);
        teller.tell(one);
      };
      try {
        const { counts: before } = await store.reader.status();
        const result = await rereadArticles({
          store,
          reader: options.reader,
          ...(ids.length > 0 ? { articles: ids } : {}),
          ...(options.force ? { force: true } : {}),
          ...(options.workers === undefined ? {} : { workers: options.workers }),
          onNote: (line) => void notes.line(plain(line)),
          onChosen: (count) => {
            chosen = count;
          },
          onReread: tell,
          onSettle: ({ step, done: settled }) => teller.progress.show(`${settled} articles ${stepWords[step]}`),
        });
        const { counts } = await store.reader.status();
        await teller.end();
        const { lostJudgements, ...numbers } = result;
        if (options.json) {
          const lost = lostJudgements.map(({ judgement, missing }) => ({ id: judgement.id, missing }));
          const summary = { ...numbers, counts: { before, now: counts }, lostJudgements: lost };
          await out.write(`${JSON.stringify({ summary })}\n`);
        } else {
          const { changed, same, failed, current, reader, movedJudgements } = numbers;
          const said = `${changed + same} read again, ${changed} of them say something else; ${failed} failed, ${current} up to date`;
          const told = chosen === 0 ? `nothing to read again, ${current} up to date` : said;
          await out.line(plain(`${told}; the record is ${options.db}`));
          await out.line(plain(`the reader is ${reader}`));
          await tellChanges(numbers.changes, out);
          await tellCounts(before, counts, out);
          if (movedJudgements.length > 0) {
            await out.line();
            await out.line(`judgements that follow their events to other ids: ${movedJudgements.join(' ')}`);
          }
          await tellLost(lostJudgements, out);
        }
        if (result.failed > 0) process.exitCode = 1;
      } finally {
        await teller.end();
        await store.reader.close();
      }
    });
}

/** What the readings have kept, lost and gained; nothing where they are as they were. */
async function tellChanges(changes: ReadingChanges, out: Output): Promise<void> {
  const rows = Object.entries(changes).map(([kind, { kept, gone, added }]) => [kind, kept, gone, added] as const);
  if (rows.every(([, , gone, added]) => gone + added === 0)) return;
  await out.line();
  await out.table(
    ['in the articles', 'as before', 'gone', 'new'],
    rows.map((row) => row.map(String)),
  );
}

type Counts = RecordStatus['counts'];

/** What the record holds more or less of; nothing where it holds as much as before. */
async function tellCounts(before: Counts, now: Counts, out: Output): Promise<void> {
  const kinds = (Object.keys(now) as (keyof Counts)[]).filter((kind) => before[kind] !== now[kind]);
  if (kinds.length === 0) return;
  await out.line();
  await out.table(
    ['in the record', 'before', 'now'],
    kinds.map((kind) => [kind, String(before[kind]), String(now[kind])]),
  );
}

/** The judgements that hold no more, each with the ids that are gone. */
async function tellLost(lost: readonly LostJudgement[], out: Output): Promise<void> {
  if (lost.length === 0) return;
  await out.line();
  await out.line(`judgements kept that speak of what the record does not have: ${lost.length}`);
  await out.table(
    ['judgement', 'about', 'verdict', 'not there'],
    lost.map(({ judgement, missing }) => [judgement.id, judgement.about, judgement.verdict, missing.join(' ')]),
  );
}
