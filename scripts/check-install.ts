/**
 * Installs what is in `dist/` as a user would, in an empty folder, and uses it: the command on the examples, and every
 * entry of the library with its types. Needs the package registry.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-install-'));
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const { devDependencies, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
    exports: Record<string, string>;
  };
  const [packed] = JSON.parse(run('npm', 'pack', dist, '--json')) as [{ filename: string }];
  const tools = ['typescript', '@types/node'].map((name) => `${name}@${devDependencies[name]}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--no-audit', '--no-fund', packed.filename, ...tools);

  run('npx', '--no-install', 'onrecord', 'add', join(root, 'examples', 'articles'));
  const brief = run('npx', '--no-install', 'onrecord', 'brief');
  if (!brief.startsWith('# Brief')) throw new Error(`no brief: ${brief.slice(0, 200)}`);

  const entries = Object.keys(exports).map((name) => name.replace('.', 'onrecord'));
  const imports = entries.map((name, index) => `import * as entry${index} from '${name}';`);
  const used = entries.map((_, index) => `Object.keys(entry${index}).length`);
  const program = `${imports.join('\n')}
const readings: readonly entry0.Reading[] = await entry0.readAll([]);
console.log(readings.length, ${used.join(', ')});
// @ts-expect-error: what has types refuses this.
void (() => entry0.relate(1));
`;
  writeFileSync(join(folder, 'use.ts'), program);
  run('npx', '--no-install', 'tsc', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', 'use.ts');
  const counts = run('node', 'use.ts').trim().split(' ').slice(1);
  if (counts.some((count) => count === '0')) throw new Error(`an entry exports nothing: ${counts.join()}`);
  console.log(`installed and used: the command, and ${entries.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
