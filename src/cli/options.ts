/** Options that many commands share, declared once: the record, JSON, and the filters of lists. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { entityTypes, eventTypes, factualities, readerChoices, stances } from '../model/choices.ts';
import type { EntityType, EventType, Factuality, Stance } from '../model/index.ts';
import type { Filter } from '../record/store.ts';

/** What `withRecord` gives to an action. */
export interface RecordOptions {
  readonly db: string;
  readonly json?: boolean;
}

/** `command` with `--db` and `--json`. */
export function withRecord(command: Command): Command {
  return command
    .option('--db <path>', 'the record, a file', process.env.ONRECORD_DB ?? 'onrecord.db')
    .option('--json', 'print JSON instead of text');
}

/** `--reader`: who reads the sentences. */
export const readerOption = (): Option =>
  new Option(
    '--reader <kind>',
    'who reads the sentences: the trained model, the rules, or the model where it is installed',
  )
    .env('ONRECORD_READER')
    .choices(readerChoices)
    .default('auto');

export function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number is wanted.');
  return Number(value);
}

function parseDate(value: string): string {
  const date = new Date(value);
  // The 31st of February has the form of a date, and is read as a day in March.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) || !exists) {
    throw new InvalidArgumentError('A date is wanted: 2024, 2024-08 or 2024-08-02.');
  }
  return value;
}

/** The name of a filter's option, as in `Filter`. */
type FilterName = Exclude<keyof Filter, 'limit' | 'offset'> | 'entityType' | 'speaker';

const filterOptions: Readonly<Record<FilterName, () => Option>> = {
  since: () => new Option('--since <date>', 'from this day, month or year on').argParser(parseDate),
  until: () => new Option('--until <date>', 'up to the end of this day, month or year').argParser(parseDate),
  actor: () => new Option('--actor <name>', 'name or id of who acts, suffers or speaks'),
  speaker: () => new Option('--speaker <name>', 'name or id of who says it'),
  about: () => new Option('--about <words>', 'words or a name in what is said'),
  type: () => new Option('--type <type>', 'type of event').choices(eventTypes),
  entityType: () => new Option('--type <type>', 'type of entity').choices(entityTypes),
  stance: () => new Option('--stance <stance>', "the speaker's stance").choices(stances),
  place: () => new Option('--place <name>', 'name of a place, country code, or GeoNames number'),
  outlet: () => new Option('--outlet <name>', 'outlet that published it'),
  factuality: () =>
    new Option('--factuality <kind>', 'as what an account tells it, or all together').choices(factualities),
  article: () => new Option('--article <id>', 'only from this article'),
  story: () => new Option('--story <id>', 'only from this story'),
  event: () => new Option('--event <id>', 'only about this event'),
  name: () => new Option('--name <words>', 'part of a name, headline or title'),
};

/** `command` with the filters `names`, and `--limit` (default `limit`; 0 for all) and `--offset`. */
export function withFilter(command: Command, names: readonly FilterName[], limit = 50): Command {
  for (const name of names) command.addOption(filterOptions[name]());
  return command
    .option('--limit <n>', 'items on a page, 0 for all', parseCount, limit)
    .option('--offset <n>', 'items left out before the page', parseCount, 0);
}

/** What commander makes of `withFilter`'s options. */
export type FilterOptions = {
  readonly [Key in Exclude<FilterName, 'entityType' | 'type' | 'stance' | 'factuality'>]?: string;
} & {
  readonly type?: EventType | EntityType;
  readonly stance?: Stance;
  readonly factuality?: Factuality;
  readonly limit?: number;
  readonly offset?: number;
};

/** The record's filter that `options` ask for. */
export function readFilter(options: FilterOptions): Filter {
  const { since, until, speaker, about, type, stance, place, outlet, factuality, article, story, event, name } =
    options;
  const actor = options.actor ?? speaker;
  return {
    since,
    until,
    actor,
    about,
    type,
    stance,
    place,
    outlet,
    factuality,
    article,
    story,
    event,
    name,
    limit: options.limit === 0 ? undefined : options.limit,
    offset: options.offset,
  };
}
