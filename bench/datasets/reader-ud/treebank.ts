/** Treebanks in CoNLL-U: the words of each sentence with their tags, lemmas, heads and relations. */

export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** −1 for the root, else an index of the sentence's words. */
  readonly head: number;
  /** Without subtype. */
  readonly deprel: string;
  /** False where the next word follows without white space. */
  readonly spaced: boolean;
}

/** Sentences of a CoNLL-U text; lines of several words at once and of empty nodes are passed over. */
export function parseTreebank(text: string): TreebankWord[][] {
  return text
    .split('\n\n')
    .map((block) =>
      block.split('\n').flatMap((line): TreebankWord[] => {
        const [id = '', form = '', lemma = '', upos = '', , , head = '', deprel = '', , misc = ''] = line.split('\t');
        if (!/^\d+$/.test(id)) return [];
        return [
          {
            form: form.replaceAll('\u00a0', ' '),
            lemma,
            upos,
            head: Number(head) - 1,
            deprel: deprel.split(':')[0] ?? '',
            spaced: !misc.includes('SpaceAfter=No'),
          },
        ];
      }),
    )
    .filter((words) => words.length > 0);
}
