import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importFaults } from '../../scripts/check-imports.ts';

test('a stage may import the model and itself', () => {
  assert.deepEqual(
    importFaults('read/index.ts', "import { cut } from '../model/index.ts';\nimport './times/index.ts';"),
    [],
  );
});

test('a stage that imports another stage is named', () => {
  const faults = importFaults('relate/index.ts', "import { read } from '../read/index.ts';");
  assert.deepEqual(faults, ['src/relate/index.ts: relate/ must not import read/index.ts']);
});

test('a view may import the store’s interface and nothing else of the record', () => {
  assert.deepEqual(importFaults('show/a.ts', "import type { RecordReader } from '../record/store.ts';"), []);
  assert.equal(importFaults('show/a.ts', "import { open } from '../record/sqlite/index.ts';").length, 1);
});

test('late imports count too', () => {
  assert.equal(importFaults('model/a.ts', "const b = await import('../show/index.ts');").length, 1);
});
