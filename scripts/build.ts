/**
 * Builds what is published, in `dist/`: the library and the command as JavaScript with types, the data beside them, and a
 * package.json without what only a checkout needs (development tools, the Node that the private root brings along).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

for (const file of globSync('**/*', { cwd: join(root, 'src'), exclude: ['**/*.ts'], withFileTypes: true })) {
  if (!file.isFile()) continue;
  const from = join(file.parentPath, file.name);
  const to = from.replace(join(root, 'src'), join(dist, 'lib'));
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
for (const name of ['README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'bin']) {
  cpSync(join(root, name), join(dist, name), { recursive: true });
}

const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string>;
  optionalDependencies: Record<string, string>;
  [field: string]: unknown;
};
/** What only a checkout needs. */
const ofCheckout = new Set(['private', 'scripts', 'devDependencies', 'overrides', 'allowScripts']);
const kept = Object.fromEntries(Object.entries(source).filter(([field]) => !ofCheckout.has(field)));
/** The runtimes of the reader go along; the Node that the private root brings does not. */
const optionalDependencies = Object.fromEntries(
  Object.entries(source.optionalDependencies).filter(([name]) => name.startsWith('onnxruntime-')),
);
const exports = Object.fromEntries(
  Object.entries(source.exports).map(([name, file]) => {
    const path = file.replace('./src/', './lib/').replace(/\.ts$/, '');
    return [name, { types: `${path}.d.ts`, default: `${path}.js` }];
  }),
);
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ ...kept, exports, optionalDependencies }, null, 2)}\n`);
