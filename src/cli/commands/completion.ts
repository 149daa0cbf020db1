/** `onrecord completion`: scripts that let a shell finish commands, options and their values. */
import { Argument, type Command } from 'commander';
import type { CommandContext } from '../context.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** What a shell may offer after a command. */
interface Offer {
  readonly name: string;
  readonly description: string;
  readonly options: readonly {
    readonly long: string;
    readonly description: string;
    readonly choices: readonly string[];
  }[];
}

function findOffers(program: Command): Offer[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.flatMap(({ long, description, argChoices }) =>
      long ? [{ long, description, choices: argChoices ?? [] }] : [],
    ),
  }));
}

function writeBash(offers: readonly Offer[]): string {
  const cases = offers.flatMap(({ name, options }) => [
    ...options
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `    ${name}:${long}) words="${choices.join(' ')}" ;;`),
    `    ${name}:*) [[ $word == -* ]] && words="${options.map(({ long }) => long).join(' ')}" ;;`,
  ]);
  return `_onrecord() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} words=""
  if ((COMP_CWORD == 1)); then
    words="${offers.map(({ name }) => name).join(' ')} help"
  else
    case "\${COMP_WORDS[1]}:$before" in
${cases.join('\n')}
    esac
  fi
  if [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _onrecord onrecord
`;
}

/** Between single quotes of zsh and fish; brackets and colons have a meaning in zsh's descriptions. */
const quiet = (text: string): string => text.replaceAll(/['[\]:\\]/g, ' ');

function writeZsh(offers: readonly Offer[]): string {
  const cases = offers.map(({ name, options }) => {
    const words = options.map(({ long, description, choices }) => {
      const values = choices.length > 0 ? `:value:(${choices.join(' ')})` : '';
      return `'${long}[${quiet(description)}]${values}'`;
    });
    return `    ${name}) _arguments ${words.join(' ')} '*:file:_files' ;;`;
  });
  return `#compdef onrecord
_onrecord() {
  if ((CURRENT == 2)); then
    local -a commands=(${offers.map(({ name, description }) => `'${name}:${quiet(description)}'`).join(' ')})
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  ((CURRENT--))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _onrecord onrecord
`;
}

function writeFish(offers: readonly Offer[]): string {
  const lines = offers.flatMap(({ name, description, options }) => [
    `complete -c onrecord -n __fish_use_subcommand -a ${name} -d '${quiet(description)}'`,
    ...options.map((option) => {
      const values = option.choices.length > 0 ? ` -xa '${option.choices.join(' ')}'` : '';
      const when = `'__fish_seen_subcommand_from ${name}'`;
      return `complete -c onrecord -n ${when} -l ${option.long.slice(2)} -d '${quiet(option.description)}'${values}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

const writers: Readonly<Record<Shell, (offers: readonly Offer[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};

export function register(program: Command, { out }: CommandContext): void {
  program
    .command('completion')
    .description('print the script that lets a shell finish commands and options')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText(
      'after',
      '\nExamples:\n  source <(onrecord completion bash)\n  onrecord completion fish > ~/.config/fish/completions/onrecord.fish',
    )
    .action((shell: Shell) => out.write(writers[shell](findOffers(program))));
}
