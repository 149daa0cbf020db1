/** Answers kept: what is worked out of a word alone is worked out once for a word that comes again. */

/** UTF-16 units of a word up to which its answer is kept: with the number of words this bounds the memory. */
const unitsMax = 40;

/** `answer`, which depends on nothing but the word, with the answers for `wordsMax` words kept; then all are forgotten. */
export function keepAnswers<Answer>(
  answer: (word: string) => Answer & ({} | null),
  wordsMax: number,
): (word: string) => Answer {
  const kept = new Map<string, Answer>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const found = answer(word);
    if (word.length <= unitsMax) {
      if (kept.size >= wordsMax) kept.clear();
      kept.set(word, found);
    }
    return found;
  };
}
