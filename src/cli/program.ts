/** The command line as one commander program: every command registered, nothing run. */
import { Command } from 'commander';
import { commandGroups } from './commands/index.ts';
import type { CommandContext } from './context.ts';

export function makeProgram(context: CommandContext, version: string): Command {
  const program = new Command('onrecord')
    .description('Reads news reports and keeps one record, in which every fact leads back to the words it came from.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run with --help for the usage.')
    .exitOverride();
  for (const { title, commands } of commandGroups) {
    program.commandsGroup(title);
    for (const register of commands) register(program, context);
  }
  return program;
}
