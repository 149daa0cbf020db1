/** The schema: the committed dump, and what happens to records of other versions and files of other programs. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openRecord, openRecordReader } from '../../src/record/index.ts';
import { openDatabase } from '../../src/record/sqlite/driver.ts';
import { migrate, migrations, readVersion, schemaVersion } from '../../src/record/sqlite/migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-schema-'));
after(() => rmSync(folder, { recursive: true }));

/** Written anew by `node --test --test-update-snapshots test/record/schema.test.ts`; a change of it is a new migration. */
test('the migrations make the schema that is committed', (t) => {
  const db = openDatabase(':memory:');
  migrate(db, ':memory:');
  const rows = db.all<{ sql: string }>(
    'SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name',
  );
  const dump = rows.map(({ sql }) => `${sql};\n`).join('');
  t.assert.fileSnapshot(dump, join(import.meta.dirname, 'schema.sql'), { serializers: [String] });
  db.close();
});

test('a newer schema is refused by name, to read and to write, and is not touched', async () => {
  const path = join(folder, 'newer.db');
  await openRecord(path).reader.close();
  const db = openDatabase(path);
  db.run('INSERT INTO versions (version, name) VALUES (?, ?)', schemaVersion + 1, 'from-the-future');
  db.close();
  const before = readFileSync(path);
  for (const open of [openRecord, openRecordReader]) {
    assert.throws(() => open(path), {
      name: 'OnrecordError',
      code: 'record-newer-than-program',
      subject: path,
      message: `${path} was written by a newer Onrecord (schema ${schemaVersion + 1}, this one knows ${schemaVersion}); update Onrecord`,
    });
  }
  assert.deepEqual(readFileSync(path), before);
});

test('an older schema gets the migrations that it lacks, and keeps its rows', () => {
  const db = openDatabase(':memory:');
  const notes = { name: 'notes', sql: 'CREATE TABLE notes (id TEXT PRIMARY KEY) STRICT;' };
  migrate(db, 'old.db', migrations);
  db.run(`INSERT INTO judgements (id, json) VALUES ('jdg_1', '{}')`);
  migrate(db, 'old.db', [...migrations, notes]);
  migrate(db, 'old.db', [...migrations, notes]);
  assert.equal(readVersion(db), schemaVersion + 1);
  assert.equal(db.run(`INSERT INTO notes SELECT id FROM judgements`), 1);
  db.close();
});

test('the keys of a record of schema 1 are found beside its articles', () => {
  const db = openDatabase(':memory:');
  migrate(db, 'old.db', migrations.slice(0, 1));
  db.run("INSERT INTO articles (seq, id, sha256, reader, meta) VALUES (4, 'art_a', '00', 'rules', '{}')");
  for (const [key, weak] of [
    [30, 0],
    [7, 0],
    [12, 1],
  ] as const) // prettier-ignore
    db.run('INSERT INTO keys (key, weak, article) VALUES (?, ?, 4)', key, weak);
  migrate(db, 'old.db');
  const row = db.get<{ article: number; strong: string; weak: string }>('SELECT * FROM article_keys');
  assert.deepEqual([row?.article, row?.strong, row?.weak], [4, '[7,30]', '[12]']);
  db.close();
});

test('the speakers of a record of schema 2 are tied to their statements', () => {
  const db = openDatabase(':memory:');
  migrate(db, 'old.db', migrations.slice(0, 2));
  const add = "INSERT INTO statements (id, article, speaker, stance, json) VALUES (?, 'art_a', ?, 'report', '{}')";
  db.run(add, 'stm_1', 'ent_1');
  db.run(add, 'stm_2', null);
  migrate(db, 'old.db');
  assert.deepEqual(
    db.all<{ statement: string; entity: string }>('SELECT * FROM statement_speakers').map((row) => ({ ...row })),
    [{ statement: 'stm_1', entity: 'ent_1' }],
  );
  db.close();
});

test('a migration that fails leaves the version and the tables as they were', () => {
  const db = openDatabase(':memory:');
  migrate(db, 'old.db');
  const half = { name: 'half', sql: 'CREATE TABLE halves (id TEXT) STRICT; CREATE TABLE halves (id TEXT) STRICT;' };
  assert.throws(() => migrate(db, 'old.db', [...migrations, half]), /halves already exists/);
  assert.equal(readVersion(db), schemaVersion);
  assert.equal(db.get(`SELECT 1 FROM sqlite_schema WHERE name = 'halves'`), undefined);
  db.close();
});

test('what is no record is refused by name and left as it is', () => {
  const foreign = join(folder, 'foreign.db');
  const db = openDatabase(foreign);
  db.script('CREATE TABLE notes (id TEXT);');
  db.close();
  const picture = join(folder, 'picture.db');
  writeFileSync(picture, 'This is a picture of a harbour, not a database at all.'.repeat(50));
  for (const open of [openRecord, openRecordReader]) {
    assert.throws(() => open(foreign), { code: 'not-a-record', subject: foreign });
    assert.throws(() => open(picture), { code: 'record-unreadable', subject: picture });
  }
  const empty = join(folder, 'empty.db');
  writeFileSync(empty, '');
  assert.throws(() => openRecordReader(empty), { code: 'not-a-record', subject: empty });
});
