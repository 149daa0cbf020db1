/** `onrecord derivations`: which article comes from which. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import { registerList } from './list.ts';

export function register(program: Command, context: CommandContext): void {
  registerList(program, context, {
    kind: 'derivations',
    description: 'list which article comes from which, and how much it changed',
    examples: ['onrecord derivations', 'onrecord derivations --story sto_1a2b --json'],
    filters: ['since', 'until', 'outlet', 'story', 'article'],
    table: async () => (await import('../../show/rows.ts')).derivationTable,
    names: async (reader, derivations) => {
      const { idsOfDerivation, nameOutlets } = await import('../../show/names.ts');
      return nameOutlets(reader, derivations.flatMap(idsOfDerivation));
    },
  });
}
