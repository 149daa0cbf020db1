/** Derived adjectives: "Tarvian" from "Tarvia", told by form where no list has them. */

/** Stem of a word that looks like an adjective of a place ("Tarvian" → "tarvia"), without its last vowel; null for others. */
export function adjectiveStem(form: string): string | null {
  const match = /^(\p{Lu}\p{Ll}{2,}?)(?:ian|ean|ese|an)$/u.exec(form);
  return match?.[1]?.toLowerCase() ?? null;
}

/** True where `name` can be what the adjective with `stem` is made from: "Tarvia", "Tarv", "Tarvo". */
export function isBaseOf(name: string, stem: string): boolean {
  return new RegExp(`^${stem}(?:ia|ea|a|o|e|i)?$`).test(name.toLowerCase());
}
