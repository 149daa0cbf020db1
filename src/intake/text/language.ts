/** Language of a text, by eld's n-grams; loaded when first asked, because its tables take a while to read. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

/** Beginning of the prose that is looked at, in UTF-16 units: more does not change the answer. */
const prefix = 600;

let detector: Detector | undefined;

/** ISO 639-1 code of the language of `text`, null where it is too short to tell. */
export function detectLanguage(text: string): string | null {
  const start = text.slice(0, prefix);
  if ((start.match(/\p{L}/gu)?.length ?? 0) < 12) return null;
  detector ??= loadDetector();
  const result = detector.detect(start);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

function loadDetector(): Detector {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  return (createRequire(import.meta.url)(path) as { eld: Detector }).eld;
}
