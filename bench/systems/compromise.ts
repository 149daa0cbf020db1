/**
 * compromise: tags of its own, and people, places and organisations. It is no dependency of this project: `ONRECORD_PEERS` names a
 * folder in which `npm install compromise` was run.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { layOutWords, serve, wordsAt } from './protocol.ts';

interface Found {
  json(options: { offset: true }): { readonly offset: { readonly start: number; readonly length: number } }[];
}
interface Compromise {
  (text: string): { people(): Found; places(): Found; organizations(): Found };
  readonly version: string;
}

const folder = process.env['ONRECORD_PEERS'] ?? '';
const nlp = createRequire(join(folder, 'package.json'))('compromise') as Compromise;

/** A found name takes the marks around it along. */
function trimMarks(text: string, start: number, end: number): { start: number; end: number } {
  const [, before = '', after = ''] = /^([^\p{L}\p{N}]*)[^]*?([^\p{L}\p{N}]*)$/u.exec(text.slice(start, end)) ?? [];
  return { start: start + before.length, end: end - after.length };
}

function findNames(text: string): { label: string; start: number; end: number }[] {
  const doc = nlp(text);
  const found = { PERSON: doc.people(), PLACE: doc.places(), ORG: doc.organizations() };
  return Object.entries(found).flatMap(([label, names]) =>
    names
      .json({ offset: true })
      .map(({ offset: { start, length } }) => ({ label, ...trimMarks(text, start, start + length) })),
  );
}

await serve({
  name: `compromise ${nlp.version}`,
  annotate: (sentences) =>
    Promise.resolve(
      sentences.map((sentence) => {
        const { text, starts } = layOutWords(sentence);
        const names = findNames(text).flatMap(({ label, start, end }) => {
          const range = wordsAt(sentence, starts, start, end);
          return range ? [{ ...range, label }] : [];
        });
        return { upos: null, heads: null, deprels: null, names };
      }),
    ),
  read: (text) => Promise.resolve(findNames(text)),
});
