/**
 * Writes the reference pages that follow from the code: the command line from its own help, the two public formats as JSON
 * Schema from the model. `--check` writes nothing and fails where a page is behind.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { z } from 'zod';
import type { CommandContext } from '../src/cli/context.ts';
import { makeProgram } from '../src/cli/program.ts';
import { readingSchema } from '../src/model/reading.ts';
import { recordSchema } from '../src/model/record.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'reference');

/** Every page by its file name, with its text. */
export function referencePages(): Map<string, string> {
  return new Map([
    ['command-line.md', commandLinePage()],
    ['reading.schema.json', schemaPage(readingSchema, 'onrecord.reading/1')],
    ['record.schema.json', schemaPage(recordSchema, 'onrecord.record/1')],
  ]);
}

function commandLinePage(): string {
  // Registering a command uses nothing of its context; only running one does.
  const program = makeProgram({} as CommandContext, '');
  const pages = program.commands
    .filter((command) => command.name() !== 'help')
    .map((command) => `## \`onrecord ${command.name()}\`\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`);
  return `# The command line\n\nWritten by \`npm run docs\` from each command's own help.\n\n${pages.join('\n')}`;
}

/** The help as printed, in 100 columns, with the part that commander adds after it. */
function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trim();
}

function schemaPage(schema: z.ZodType, id: string): string {
  return `${JSON.stringify({ $id: id, ...z.toJSONSchema(schema) }, null, 2)}\n`;
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  mkdirSync(folder, { recursive: true });
  const behind: string[] = [];
  for (const [name, text] of referencePages()) {
    const file = join(folder, name);
    if (check && (!existsSync(file) || readFileSync(file, 'utf8') !== text)) behind.push(name);
    if (!check) writeFileSync(file, text);
  }
  for (const name of behind) console.error(`docs/reference/${name} is behind the code: run npm run docs`);
  process.exitCode = behind.length === 0 ? 0 : 1;
}
