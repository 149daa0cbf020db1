/** The documents match the tree: folders, commands, reference pages, links. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { referencePages } from '../../scripts/docs.ts';

const root = join(import.meta.dirname, '..', '..');
const load = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'ARCHITECTURE.md', 'GLOSSARY.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'examples/README.md'];

test('every folder of src/ has its question in ARCHITECTURE.md, and no folder is named that is not there', () => {
  const map = load('ARCHITECTURE.md');
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.ok(folders.length >= 6);
  for (const { name } of folders) assert.match(map, new RegExp(`## .*\`src/${name}/\``), `src/${name}/`);
  for (const [, path] of map.matchAll(/`(src\/[\w/.-]+)`/g)) assert.ok(existsSync(join(root, path ?? '')), path);
});

test('every command is in the README and in the reference', () => {
  const names = globSync('src/cli/commands/*.ts', { cwd: root })
    .filter((file) => load(file).includes('program.command(') || load(file).includes('kind: '))
    .map((file) => file.replace(/.*\/|\.ts$/g, ''))
    .filter((name) => !['index', 'list', 'detail'].includes(name));
  assert.ok(names.length >= 15);
  const reference = load('docs/reference/command-line.md');
  for (const name of names) assert.match(reference, new RegExp(`## \`onrecord ${name}\``), name);
  const readme = load('README.md');
  for (const name of names.filter((word) => !['completion', 'status'].includes(word))) {
    assert.ok(new RegExp(`\\b${name}\\b`).test(readme), `README names ${name}`);
  }
});

test('the reference pages are what the code says', () => {
  for (const [name, text] of referencePages()) assert.equal(load(`docs/reference/${name}`), text, name);
});

test('every link between documents leads somewhere', () => {
  const all = [...pages, ...globSync('docs/**/*.md', { cwd: root })];
  for (const page of all) {
    for (const [, target] of load(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      assert.ok(existsSync(join(root, dirname(page), target ?? '')), `${page} → ${target}`);
    }
  }
});

test('no two decisions share a number', () => {
  const numbers = readdirSync(join(root, 'docs', 'decisions')).map((name) => Number.parseInt(name, 10));
  assert.ok(numbers.length > 0 && numbers.every((number) => number > 0));
  assert.equal(new Set(numbers).size, numbers.length);
});
