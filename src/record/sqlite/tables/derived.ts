/**
 * Derived rows: what follows from the links between articles, each kept as the export shows it, with columns that lists
 * are filtered and ordered by. One writer for each kind; writing a row that is there already with the same JSON is free.
 */
import {
  type Derivation,
  type Event,
  type RecordEntity,
  type RecordRelation,
  type RecordStatement,
  type Story,
  speakersOf,
} from '../../../model/index.ts';
import type { DerivedKind, RecordRows } from '../../store.ts';
import { daysOf } from '../../days.ts';
import { fold } from '../../fold.ts';
import type { Database, Value } from '../driver.ts';

interface DerivedTable<Kind extends DerivedKind> {
  /** Columns besides `id` and `json`, in order. */
  readonly columns: readonly string[];
  readonly values: (row: RecordRows[Kind]) => readonly Value[];
  /** Rows of other tables that lists look through: table, column beside the row's own id, values. */
  readonly ties?: (row: RecordRows[Kind]) => readonly (readonly [table: Tie, values: Iterable<string>])[];
}

type Tie =
  | 'statement_speakers'
  | 'event_entities'
  | 'event_articles'
  | 'event_statements'
  | 'entity_names'
  | 'entity_articles';

/** For each tie table, the column of the row's own id and the column of what it is tied to. */
const tieColumns: Readonly<Record<Tie, readonly [own: string, other: string]>> = {
  statement_speakers: ['statement', 'entity'],
  event_entities: ['event', 'entity'],
  event_articles: ['event', 'article'],
  event_statements: ['event', 'statement'],
  entity_names: ['entity', 'name'],
  entity_articles: ['entity', 'article'],
};

const tables: { readonly [Kind in DerivedKind]: DerivedTable<Kind> } = {
  derivations: {
    columns: ['source', 'target'],
    values: ({ from, to }: Derivation) => [from, typeof to === 'string' ? to : null],
  },
  stories: {
    columns: ['title', 'first_day', 'last_day', 'articles'],
    values: ({ title, first, last, articles }: Story) => [
      title === null ? null : fold(title),
      daysOf(first)?.first ?? null,
      daysOf(last)?.last ?? null,
      articles.length,
    ],
  },
  entities: {
    columns: ['type', 'articles'],
    values: ({ type, articles }: RecordEntity) => [type, articles],
    ties: ({ name, aliases, evidence }) => [
      ['entity_names', new Set([name, ...aliases.map((alias) => alias.name)].map(fold))],
      [
        'entity_articles',
        new Set([...evidence.map((item) => item.article), ...aliases.map((alias) => alias.evidence.article)]),
      ],
    ],
  },
  relations: {
    columns: ['source', 'target'],
    values: ({ from, to }: RecordRelation) => [from, to],
  },
  statements: {
    columns: ['article', 'stance', 'first_day', 'last_day'],
    values: ({ article, stance, date }: RecordStatement) => [
      article,
      stance,
      daysOf(date)?.first ?? null,
      daysOf(date)?.last ?? null,
    ],
    ties: (row) => [['statement_speakers', new Set(speakersOf(row).flatMap(({ entity }) => entity ?? []))]],
  },
  events: {
    columns: ['type', 'factuality', 'first_day', 'last_day', 'place', 'country', 'geoname'],
    values: ({ type, factuality, time, place }: Event) => {
      const days = time ? daysOf(time.value, time.end) : null;
      return [
        type,
        factuality,
        days?.first ?? null,
        days?.last ?? null,
        place ? fold(place.name) : null,
        place?.country ?? null,
        place?.geonameId ?? null,
      ];
    },
    ties: ({ actors, recipients, victims, accounts }) => [
      ['event_entities', new Set([...actors, ...recipients, ...victims])],
      ['event_articles', new Set(accounts.map((account) => account.article))],
      ['event_statements', new Set(accounts.map((account) => account.assertedBy).filter((by) => by !== 'narrator'))],
    ],
  },
  contradictions: { columns: ['event'], values: ({ event }) => [event] },
  judgements: { columns: [], values: () => [] },
};

/** Writes `row`, in place of the one with its id. Returns true where something changed. */
export function putDerived<Kind extends DerivedKind>(db: Database, kind: Kind, row: RecordRows[Kind]): boolean {
  const { columns, values, ties }: DerivedTable<Kind> = tables[kind];
  const json = JSON.stringify(row);
  if (db.get<{ json: string }>(`SELECT json FROM ${kind} WHERE id = ?`, row.id)?.json === json) return false;
  deleteDerived(db, kind, row.id);
  const names = ['id', ...columns, 'json'];
  const marks = names.map(() => '?').join(', ');
  db.run(`INSERT INTO ${kind} (${names.join(', ')}) VALUES (${marks})`, row.id, ...values(row), json);
  for (const [table, others] of ties?.(row) ?? []) {
    const [own, other] = tieColumns[table];
    for (const value of others) db.run(`INSERT INTO ${table} (${own}, ${other}) VALUES (?, ?)`, row.id, value);
  }
  return true;
}

/** Takes the row with this id out, with its ties. Nothing happens where there is none. */
export function deleteDerived(db: Database, kind: DerivedKind, id: string): void {
  db.run(`DELETE FROM ${kind} WHERE id = ?`, id);
}
