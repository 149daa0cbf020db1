/** The rows of an export: every kind in the record's order, each in order of id. */
import type { CaptureRow, RecordKind, RecordReader, RecordRows } from '../../record/store.ts';

export interface ExportOptions {
  /** Adds to each article its captures: when and from where its bytes came. */
  readonly withCapture?: boolean;
}

/** In the order of the document. */
export const exportKinds: readonly RecordKind[] = [
  'articles',
  'derivations',
  'stories',
  'entities',
  'relations',
  'statements',
  'events',
  'contradictions',
  'judgements',
];

/** A row, an article with its captures where they are asked for. */
export type ExportRow<Kind extends RecordKind> = RecordRows[Kind] & {
  readonly captures?: readonly Omit<CaptureRow, 'articles'>[];
};

export async function* exportRows<Kind extends RecordKind>(
  reader: RecordReader,
  kind: Kind,
  { withCapture }: ExportOptions,
): AsyncGenerator<ExportRow<Kind>> {
  for await (const row of reader.rows(kind)) {
    if (kind !== 'articles' || !withCapture) yield row;
    else {
      const captures = await reader.captures(row.id);
      yield { ...row, captures: captures.map(({ articles: _articles, ...capture }) => capture) };
    }
  }
}
