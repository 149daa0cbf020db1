/** Quotations inside sentences for people. */

/**
 * `text` as a quotation inside a sentence: in double marks, its own double marks made single, spaces made one, without a
 * full stop at its end; an ellipsis stays.
 */
export function quoteWords(text: string): string {
  const words = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.])\.$/, '');
  const inner = words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/(^|[\s([])"/g, '$1‘')
    .replaceAll('"', '’');
  return `“${inner}”`;
}
