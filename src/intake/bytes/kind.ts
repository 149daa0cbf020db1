/** Kinds: what sort of file these bytes are, by their first bytes before their name. */
import type { Capture } from '../capture.ts';

export type FileKind = 'text' | 'html' | 'json-lines' | 'json' | 'xml';

/** First bytes of files that hold no text. */
const signatures: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF file'],
  ['504b0304', 'a ZIP archive or an office document'],
  ['d0cf11e0', 'an office document'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['52494646', 'a RIFF file (picture, sound or film)'],
  ['1f8b', 'a gzip archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a585a', 'an xz archive'],
  ['28b52ffd', 'a zstd archive'],
  ['377abcaf', 'a 7z archive'],
  ['7f454c46', 'a program'],
  ['4d5a9000', 'a program'],
  ['53514c697465', 'an SQLite database'],
  ['494433', 'a sound file'],
  ['00000018667479', 'a film'],
  ['00000020667479', 'a film'],
  ['7b5c72746631', 'an RTF document'],
];

/** What binary file `bytes` are, in words; null where they may be text. */
export function nameBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return signatures.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/** True where decoded `text` holds signs that no text has: one control sign in 500, or one broken sign in 20. */
export function isNoise(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let control = 0;
  let broken = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) control += 1;
    else if (code === 0xfffd) broken += 1;
  }
  return control * 500 > sample.length || broken * 20 > sample.length;
}

const markup =
  /^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|section|meta|title|span|table|script)\b/i;
const xml =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*(?:<\?[^>]*>\s*)*(?:<!DOCTYPE\s+(?!html)[^]{0,4000}?>\s*)?<(?:\w+:)?(?:rss|feed|rdf|channel)\b/i;

/** Kind of a text by its beginning, its media type and its name: what it looks like comes before what it is called. */
export function findKind(text: string, capture: Capture): FileKind {
  const head = text.slice(0, 8000);
  const type = capture.mediaType?.toLowerCase().split(';')[0]?.trim() ?? '';
  const name = (capture.file ?? capture.url?.replace(/[?#].*$/, '') ?? '').toLowerCase();
  if (/[/+](?:x-)?(?:ndjson|jsonl|jsonlines|json-seq)$/.test(type) || /\.(?:jsonl|ndjson)$/.test(name))
    return 'json-lines';
  if (xml.test(head)) return 'xml';
  if (/^\s*[{[]/.test(head) && (/json/.test(type) || name.endsWith('.json') || /^\s*[{[]\s*["{\]}]/.test(head)))
    return 'json';
  if (markup.test(head)) return 'html';
  if (/\bhtml\b/.test(type) || /\.x?html?$/.test(name)) return 'html';
  if (/[/+](?:rss|atom|rdf|xml)/.test(type) || /\.(?:rss|atom|rdf|xml)$/.test(name)) return 'xml';
  return 'text';
}
