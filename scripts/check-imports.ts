/**
 * Holds the direction of imports: a stage imports `model/` and itself; `show/` also the store's interface; doors import
 * `show/` and the pipeline; only the pipeline and its worker know every stage. Fails too when it reads no file.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '..');
const stages = ['model', 'intake', 'read', 'reader', 'relate', 'record', 'show', 'cli'] as const;

/** What each folder may import besides itself. A path names one file; a folder name, the whole folder. */
const allowed: Record<(typeof stages)[number], readonly string[]> = {
  model: [],
  intake: ['model'],
  read: ['model'],
  reader: ['model'],
  relate: ['model'],
  record: ['model'],
  show: ['model', 'record/store.ts'],
  cli: ['model', 'show', 'record/store.ts', 'pipeline.ts'],
};

/** Faults of one file, given as its path below `src/` and its text. */
export function importFaults(file: string, text: string): string[] {
  const stage = stages.find((name) => file.startsWith(`${name}/`));
  if (!stage) return [];
  const faults: string[] = [];
  for (const match of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const target = normalize(join(dirname(file), match[1] ?? ''));
    const fits = [stage, ...allowed[stage]].some((name) => target === name || target.startsWith(`${name}/`));
    if (!fits) faults.push(`src/${file}: ${stage}/ must not import ${target}`);
  }
  return faults;
}

if (import.meta.main) {
  const files = globSync('**/*.ts', { cwd: join(root, 'src') });
  const faults = files.flatMap((file) => importFaults(file, readFileSync(join(root, 'src', file), 'utf8')));
  if (files.length === 0) faults.push('check-imports read no file');
  for (const fault of faults) console.error(fault);
  console.log(`${files.length} files read, ${faults.length} wrong imports`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
