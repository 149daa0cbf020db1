/**
 * The few things that Onrecord asks of an embedded SQL database, over `node:sqlite`. Everything else in `sqlite/` is SQL
 * and plain functions over this interface, so that another driver is one more file like this one.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { OnrecordError } from '../../model/index.ts';

/** A value as SQLite keeps it. `undefined` is not one: say `null`. */
export type Value = null | number | string | Uint8Array;
type Row = Readonly<Record<string, Value>>;

export interface Database {
  /** Rows of a query, all of them. Statements are prepared once and kept. */
  all<R = Row>(sql: string, ...values: readonly Value[]): R[];
  /** The first row, undefined where there is none. */
  get<R = Row>(sql: string, ...values: readonly Value[]): R | undefined;
  /** Rows one at a time, for results larger than memory. Nothing may be written while it runs. */
  iterate<R = Row>(sql: string, ...values: readonly Value[]): IterableIterator<R>;
  /** Runs a statement; returns the number of rows that it changed. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Runs several statements, separated by semicolons, that take no values. */
  script(sql: string): void;
  /** Runs `work` in one transaction: all of it is kept, or, where it throws, nothing. Not nested. */
  write<T>(work: () => T): T;
  /** The same for work that waits: nothing else may use this connection meanwhile. */
  writeAsync<T>(work: () => Promise<T>): Promise<T>;
  /** Runs `work` over one unchanging state of the record: its own, or that of the transaction that is open. */
  read<T>(work: () => T): T;
  close(): void;
}

/** How long a writer waits for another process's transaction, in ms. */
const busyTimeoutMs = 30_000;

/**
 * WAL: readers and one writer at once. `synchronous = FULL`: what was committed survives a kill and a loss of power; the
 * cost is one flush a batch. `cache_size` is in KiB where negative. A mapped file would count as memory, so only readers map it.
 * A checkpoint each 32 MB instead of 4 writes a page that changes often fewer times.
 */
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -65536;
  PRAGMA wal_autocheckpoint = 8192;
  PRAGMA journal_size_limit = 67108864;
`;

function opened(path: string, readOnly: boolean): DatabaseSync {
  try {
    const db = new DatabaseSync(path, { readOnly, timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
    if (readOnly) db.exec('PRAGMA query_only = ON; PRAGMA mmap_size = 268435456; SELECT count(*) FROM sqlite_schema;');
    else db.exec(settings);
    return db;
  } catch (cause) {
    const says = cause instanceof Error ? cause.message : String(cause);
    throw new OnrecordError('record-unreadable', `cannot open the record ${path}: ${says}`, { subject: path, cause });
  }
}

/** Opens the database in the file `path` (`:memory:` for none), made where there is none unless `readOnly`. */
export function openDatabase(path: string, options: { readOnly?: boolean } = {}): Database {
  const db = opened(path, options.readOnly ?? false);
  const statements = new Map<string, StatementSync>();

  function prepare(sql: string): StatementSync {
    const known = statements.get(sql);
    if (known) return known;
    const statement = db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }
  function within<T>(begin: string, work: () => T): T {
    db.exec(begin);
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
  return {
    all: <R>(sql: string, ...values: readonly Value[]) => prepare(sql).all(...(values as SQLInputValue[])) as R[],
    get: <R>(sql: string, ...values: readonly Value[]) =>
      prepare(sql).get(...(values as SQLInputValue[])) as R | undefined,
    // A fresh statement: one that is being stepped through must not be run again by someone else.
    iterate: <R>(sql: string, ...values: readonly Value[]) =>
      db.prepare(sql).iterate(...(values as SQLInputValue[])) as IterableIterator<R>,
    run: (sql, ...values) => Number(prepare(sql).run(...(values as SQLInputValue[])).changes),
    script: (sql) => db.exec(sql),
    write: (work) => within('BEGIN IMMEDIATE', work),
    writeAsync: async (work) => {
      db.exec('BEGIN IMMEDIATE');
      try {
        const result = await work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    read: (work) => (db.isTransaction ? work() : within('BEGIN', work)),
    close: () => db.close(),
  };
}
