/** The tables of the CSV export and their columns, in order, with what each holds: the heads of the files and `docs/reference/tables.md`. */

interface Table {
  readonly says: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** Where the words stand that a line rests on. */
const place = {
  article: 'id of the article',
  start: 'where the words begin in its text, in UTF-16 units',
  end: 'where they end',
  quote: 'the words',
};

const prefixed = (prefix: string, whose: string): Record<string, string> =>
  Object.fromEntries(Object.entries(place).map(([name, says]) => [`${prefix}_${name}`, `${says}, ${whose}`]));

export const tables = {
  articles: {
    says: 'One line an article.',
    columns: {
      id: 'id of the article',
      file: 'name of the file it was given as',
      url: 'its address',
      headline: 'its headline',
      outlet: 'who published it',
      outlet_how: '`said`, `implied` or `unknown`',
      byline: 'its byline',
      published: 'when it was published, in ISO form',
      published_precision: '`second` to `year`',
      published_how: '`said`, `implied` or `unknown`',
      language: 'ISO 639-1 code',
      story: 'id of its story',
      origin: 'id that it shares with its copies and sources',
      sha256: 'hash of the bytes it came in',
      text: 'its text',
    },
  },
  captures: {
    says: 'With `--with-capture`: one line for each time that an article was taken in.',
    columns: {
      article: 'id of the article',
      sha256: 'hash of the bytes',
      file: 'name of the file',
      url: 'address they came from',
      media_type: 'media type',
      taken_at: 'when, in ISO form',
      bytes: 'how many',
    },
  },
  stories: {
    says: 'One line a story.',
    columns: {
      id: 'id of the story',
      title: 'headline of its earliest origin',
      first: 'first day of publication',
      last: 'last day of publication',
      articles: 'number of articles',
      outlets: 'number of outlets',
      origins: 'number of independent origins',
    },
  },
  entities: {
    says: 'One line an entity, with the place of its first mention.',
    columns: {
      id: 'id of the entity',
      name: 'its fullest name',
      type: 'its type',
      articles: 'number of articles that mention it',
      country: 'ISO 3166-1 alpha-3 code of whose it is',
      sectors: 'of what kind it is (PLOVER), separated by spaces',
      ...place,
    },
  },
  aliases: {
    says: 'One line for each name of an entity.',
    columns: { entity: 'id of the entity', name: 'the name', mentions: 'how often it stands', ...place },
  },
  relations: {
    says: 'One line for each place where a tie between two entities is told.',
    columns: {
      id: 'id of the relation',
      type: 'its type',
      from: 'id of the entity that has the tie',
      to: 'id of the other',
      role: 'the title, in the words of the text',
      ...place,
    },
  },
  relation_terms: {
    says: 'One line for each telling of when a tie holds or held.',
    columns: {
      relation: 'id of the relation',
      status: '`former`, `acting` or `future`; empty where none is told',
      since: 'since when, in ISO form',
      until: 'until when, in ISO form',
      ...place,
    },
  },
  statements: {
    says: 'One line a statement; all who say it and all whom it is about stand in `statement_parties.csv`.',
    columns: {
      id: 'id of the statement',
      article: 'id of the article',
      speaker: 'id of the entity that says it, of several one',
      speaker_words: 'the words for whoever says it',
      to: 'id of the entity that it is said to',
      quote_type: '`direct`, `indirect` or `mixed`',
      stance: 'what is done by saying it',
      modality: '`fact`, `possible`, `conditional`, `intent` or `hypothetical`',
      date: 'when it was said, in ISO form',
      within: 'id of the statement that it is reported inside of',
      start: 'where its first piece begins in the text of the article, in UTF-16 units',
      end: 'where its last piece ends',
      quote: 'what is said, pieces joined by dots',
      confidence: '0 to 1',
      cue: 'the words that attribute it',
      polarity: '`negative` where somebody is told not to have said it, else `positive`',
      to_words: 'the words for whom it is said to',
      medium: 'where, or in what form',
      behalf: 'id of the entity that it is said for',
      behalf_words: 'the words for whom it is said for',
      condition: 'the words that say on what condition',
      step: 'the step that found it',
    },
  },
  statement_parties: {
    says: 'One line for each speaker of a statement, in order, and for each entity that its content names.',
    columns: {
      statement: 'id of the statement',
      role: '`speaker` or `about`',
      entity: 'id of the entity; empty where the words name none',
      ...place,
    },
  },
  events: {
    says: 'One line an event, with the place of one account.',
    columns: {
      id: 'id of the event',
      type: 'PLOVER type',
      mode: 'mode of the type',
      factuality: 'how sure the telling is',
      time: 'when, in ISO form',
      time_end: 'until when',
      time_precision: '`second` to `year`',
      place: 'where',
      lat: 'latitude',
      lon: 'longitude',
      country: 'ISO 3166-1 alpha-2 code of the place',
      geoname: 'GeoNames number of the place',
      killed_min: 'killed, at least',
      killed_max: 'killed, at most; empty where open',
      killed_scope: '`incident` or `cumulative`',
      injured_min: 'injured, at least',
      injured_max: 'injured, at most; empty where open',
      injured_scope: '`incident` or `cumulative`',
      articles: 'number of articles that tell it',
      outlets: 'number of outlets',
      origins: 'number of independent origins',
      opposed_parties: 'true where parties that oppose one another both tell it',
      ...place,
    },
  },
  event_parties: {
    says: 'One line for each entity that takes part in an event.',
    columns: { event: 'id of the event', role: '`actor`, `recipient` or `victim`', entity: 'id of the entity' },
  },
  accounts: {
    says: 'One line for each account of an event.',
    columns: {
      id: 'id of the account',
      event: 'id of the event',
      type: 'PLOVER type',
      mode: 'mode of the type',
      cameo: 'CAMEO code',
      factuality: 'how sure the telling is',
      time: 'when, in ISO form',
      asserted_by: '`narrator`, or id of the statement that tells it',
      confidence: '0 to 1',
      aspect: '`repeated` where many deeds are told at once, else `single`',
      antecedent: 'id of the earlier account that the words point back to',
      ...place,
    },
  },
  derivations: {
    says: 'One line for each article that comes from another.',
    columns: {
      id: 'id of the derivation',
      from: 'id of the article',
      to: 'id of the article it comes from',
      to_outlet: 'outlet it comes from, where that article is not in the record',
      kind: '`copy`, `reprint`, `rewrite`, `same-interview` or `quotes`',
      score: '0 to 1',
    },
  },
  changes: {
    says: 'One line for each thing that a derived article changed.',
    columns: {
      derivation: 'id of the derivation',
      kind: '`dropped`, `added` or `altered`',
      what: 'what was changed',
      severity: '`critical`, `major` or `minor`',
      says: 'one sentence on it',
      ...prefixed('here', 'in the derived article'),
      ...prefixed('there', 'in its source'),
    },
  },
  contradictions: {
    says: 'One line for each value that accounts of an event disagree on.',
    columns: {
      id: 'id of the contradiction',
      event: 'id of the event',
      attribute: 'what they disagree on',
      kind: '`conflict`, `later`, `coarser` or `scope`',
      says: 'one sentence on it',
      value: 'the value',
      accounts: 'ids of the accounts that have it, separated by spaces',
      ...place,
    },
  },
  judgements: {
    says: 'One line a judgement.',
    columns: {
      id: 'id of the judgement',
      about: 'what kind of things are compared',
      left: 'id of one',
      right: 'id of the other',
      verdict: '`same`, `not-same` or `unsure`',
      by: '`rule`, `model` or `person`',
      score: '0 to 1',
      reasons: 'why, separated by semicolons',
    },
  },
} satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
