/** Alignment: where words that another program has cut stand in their text. */
import { OnrecordError, type Word } from '../model/index.ts';

/**
 * `forms` as words with UTF-16 offsets: each is looked for after the one before it, so that white space of any kind may lie
 * between them. Throws `word-not-found` where a form does not stand in the rest of the text.
 */
export function alignWords(text: string, forms: readonly string[], from = 0): Word[] {
  let at = from;
  return forms.map((form) => {
    const start = text.indexOf(form, at);
    if (start < 0) throw new OnrecordError('word-not-found', `"${form}" does not stand after offset ${at} of the text`);
    at = start + form.length;
    return { text: form, start, end: at };
  });
}
