/** Quotations that go on behind their cue: "…," X said. "…" */
import type { Span, Statement } from '../../model/index.ts';
import type { Quotation } from './quotations.ts';

interface Continuation {
  /** Index of the draft that goes on. */
  readonly draft: number;
  readonly spans: readonly Span[];
  readonly quotations: readonly Quotation[];
}

type Draft = Pick<Statement, 'source' | 'cue' | 'content' | 'quote'>;

/**
 * Whole sentences in quotation marks that no cue of their own introduces, each for the quoted statement that stands next
 * before them in the paragraph, where nothing but the end of its sentence lies between.
 */
export function findContinuations(
  text: string,
  block: Span,
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
  used: ReadonlySet<Quotation>,
): Continuation[] {
  const ends = drafts.map((draft) =>
    Math.max(draft.cue?.end ?? 0, draft.source?.end ?? 0, ...draft.content.map(({ end }) => end)),
  );
  const found = new Map<number, { spans: Span[]; quotations: Quotation[] }>();
  for (const quotation of quotations) {
    if (used.has(quotation) || !isSentence(text, quotation, block)) continue;
    let draft = -1;
    for (const [index, end] of ends.entries()) {
      if (drafts[index]?.quote === 'indirect') continue;
      if (end <= quotation.outer.start && end > (ends[draft] ?? -1)) draft = index;
    }
    if (draft < 0) continue;
    if (!endsOneSentence(text.slice(ends[draft], quotation.outer.start))) continue;
    const entry = found.get(draft) ?? { spans: [], quotations: [] };
    entry.spans.push({ start: quotation.start, end: quotation.end });
    entry.quotations.push(quotation);
    found.set(draft, entry);
    ends[draft] = quotation.outer.end;
  }
  return [...found].map(([draft, entry]) => ({ draft, ...entry }));
}

/** A quotation that begins like a sentence and ends like one. */
function isSentence(text: string, quotation: Quotation, block: Span): boolean {
  const words = text.slice(quotation.start, quotation.end);
  const next = text.slice(quotation.outer.end, Math.min(block.end, quotation.outer.end + 2));
  return /^[\p{Lu}\d]/u.test(words) && (/[.!?…,]$/.test(words) || /^[.!?]?\s*$/.test(next));
}

/** What lies between: at most the rest of one sentence ("on Monday in the capital."), and no other. */
function endsOneSentence(between: string): boolean {
  if (between.length >= 200) return false;
  const words = between.replaceAll(
    /\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Jr|Sr|Co|Inc|Corp|No|vs|[ap]\.m|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|\p{Lu})\./gu,
    '',
  );
  return /^[^.!?]*[.!?:”"'’]*\s*$/.test(words);
}
