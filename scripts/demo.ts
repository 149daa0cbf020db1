/** `npm run demo`: reads the sample articles, prints the brief, and names the record and the page to go on with. */
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const main = join(root, 'src', 'cli', 'main.ts');
const db = join(root, 'tarvia.db');
const page = join(root, 'tarvia.html');

/** Runs one command of Onrecord with our own output; ends the demo where it fails. */
function onrecord(...words: string[]): void {
  const { status } = spawnSync(process.execPath, [main, ...words, '--db', db], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

onrecord('add', join(root, 'examples', 'articles'));
onrecord('brief');
onrecord('brief', '--format', 'html', '--out', page);
console.error(`
The record is in ${relative(process.cwd(), db)}; ${relative(process.cwd(), page)} shows it with pictures. Go on with:
  npx onrecord timeline --db ${relative(process.cwd(), db)}
  npx onrecord derivations --db ${relative(process.cwd(), db)}
  npx onrecord contradictions --db ${relative(process.cwd(), db)}`);
