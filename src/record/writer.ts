/** The record as the pipeline writes it: two halves, storing what came in, and keeping what follows from it. */
import type { Article, Judgement } from '../model/index.ts';

/** What tells one capture from another: the same bytes may come under many names. */
export interface CaptureName {
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  readonly file: string | null;
  readonly url: string | null;
}

/** A capture to be kept. `packed` is the zstd of the bytes, `size` their length unpacked. */
export interface CaptureInput extends CaptureName {
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** An article to be kept, with what its worker has made of it. The packed fields are zstd (`packing.ts`). */
export interface ArticleInput {
  readonly article: Article;
  readonly sha256: string;
  readonly reader: string;
  readonly packedText: Uint8Array;
  /** The reading's JSON without its `article`. */
  readonly packedReading: Uint8Array;
  readonly packedDigest: Uint8Array;
  /** Hashed keys (53 bits) under which other articles may find this one to be compared with; not where both have it as weak. */
  readonly keys: { readonly strong: readonly number[]; readonly weak: readonly number[] };
  /** Folded headline and text, as the full-text index wants them. */
  readonly words: { readonly headline: string; readonly body: string };
}

/** An article without its text. */
export type ArticleMeta = Omit<Article, 'text'>;

/** A capture of the record, with those of the articles that were asked for that it gave. */
export interface KeptCapture {
  /** Its number in this record. */
  readonly number: number;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly articles: readonly string[];
}

/** A capture as it came. */
export interface RecalledCapture {
  readonly file: string | null;
  readonly url: string | null;
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

/** What is stored at once, wholly or not at all. */
export interface StoreBatch {
  readonly captures: readonly {
    readonly capture: CaptureInput;
    /** Ids of articles in this capture that are stored after this batch. */
    readonly articles: readonly string[];
    /** True where that is all of them: the capture need not be looked at again. */
    readonly complete: boolean;
  }[];
  /** New articles, and known ones to be replaced. */
  readonly articles: readonly ArticleInput[];
  /** Judgements that follow articles that are replaced. */
  readonly judgements?: readonly Judgement[];
}

/** Storing half of the writer. Each call is one transaction: when its promise is kept, the batch survives a kill. */
export interface RecordWriter {
  /** Ids of the articles of these bytes under this name, null where the record does not have them all. */
  completeCapture(name: CaptureName): Promise<readonly string[] | null>;
  /** Metadata of the articles with these ids that the record has. */
  metas(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleMeta>>;
  /** Readers of the readings of these articles (of all where null), by article; unknown ids are left out. */
  readersOf(articles: readonly string[] | null): Promise<ReadonlyMap<string, string>>;
  /** Captures that gave these articles, the same bytes one after another, in the order in which they first came. */
  capturesOf(articles: readonly string[]): Promise<readonly KeptCapture[]>;
  /** The capture of that number. Rejects where there is none. */
  recall(number: number): Promise<RecalledCapture>;
  store(batch: StoreBatch): Promise<void>;
}
