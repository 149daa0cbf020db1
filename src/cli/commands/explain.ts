/** `onrecord explain`: why each predicate of a sentence gave an account, or gave none. */
import type { Command } from 'commander';
import type { ReaderChoice } from '../../model/choices.ts';
import type { ExplainedArticle } from '../../pipeline.ts';
import type { CommandContext } from '../context.ts';
import { parseCount, readerOption } from '../options.ts';
import { type Output, plain } from '../output.ts';
import { sayProblem } from '../problems.ts';

interface ExplainOptions {
  readonly sentence: number;
  readonly json?: boolean;
  readonly reader: ReaderChoice;
}

type Predicate = ExplainedArticle['predicates'][number];

export function register(program: Command, { out, notes }: CommandContext): void {
  program
    .command('explain <file>')
    .description('say for each predicate of a sentence why an account was made of it, or none')
    .requiredOption('--sentence <n>', 'number of the sentence, from 1', parseCount)
    .option('--json', 'print JSON instead of text')
    .addOption(readerOption())
    .addHelpText('after', '\nExample:\n  onrecord explain report.txt --sentence 3')
    .action(async (file: string, { sentence, json, reader }: ExplainOptions) => {
      const { explainCaptures, findCaptures } = await import('../../pipeline.ts');
      let faults = 0;
      const captures = findCaptures([file], {
        onProblem: (problem) => {
          faults += 1;
          void notes.line(sayProblem(problem, notes));
        },
      });
      const options = { reader, onNote: (line: string) => void notes.line(plain(line)) };
      for await (const explained of explainCaptures(captures, sentence, options)) {
        for (const problem of explained.problems) {
          if (problem.severity === 'error') faults += 1;
          await notes.line(sayProblem(problem, notes));
        }
        if (!explained.article) continue;
        if (explained.text === '') {
          faults += 1;
          await notes.line(plain(`there is no sentence ${sentence}: the article has ${explained.sentences}`));
        } else if (json) {
          const { article, text, predicates } = explained;
          await out.json({ article: article.id, sentence, text, predicates });
        } else await tell(explained, out);
      }
      if (faults > 0) process.exitCode = 1;
    });
}

async function tell({ text, predicates }: ExplainedArticle, out: Output): Promise<void> {
  await out.line(out.style('bold', plain(text).replaceAll(/\s+/g, ' ')));
  if (predicates.length === 0) await out.line('no predicate: no verb, and no noun of the event lists');
  for (const predicate of predicates) {
    await out.line();
    await out.line(`${out.style('bold', plain(predicate.words))}: ${headOf(predicate)}`);
    for (const line of linesOf(predicate)) await out.line(`  ${plain(line)}`);
  }
}

function headOf({ outcome, account }: Predicate): string {
  if (outcome === 'account') return `account ${account ?? ''}`;
  if (outcome === 'merged') return `no account of its own, part of ${account ?? ''}`;
  return outcome === 'dropped' ? 'no account, though it looked like one' : 'no account';
}

function linesOf({ says, rule, roles, factuality, time, place, cameo, acled }: Predicate): string[] {
  return [
    says,
    ...(rule === null ? [] : [`type: ${rule}`]),
    ...roles.map(({ role, words, name }) => `${role}: ${words}${name !== null && name !== words ? ` (${name})` : ''}`),
    ...(factuality
      ? [`told as: ${factuality.value}${factuality.because.length > 0 ? ` (${factuality.because.join('; ')})` : ''}`]
      : []),
    ...(time ? [`time: ${time.when ? `${time.when.value}, ${time.when.how}` : 'open'}, from "${time.words}"`] : []),
    ...(place
      ? [`place: ${place.words}${place.country === null ? '' : ` (${place.name ?? ''}, ${place.country})`}`]
      : []),
    ...(cameo === null ? [] : [`labels: CAMEO ${cameo}${acled === null ? '' : `, ACLED-like ${acled}`}`]),
  ];
}
