CREATE TABLE accounts (id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, event TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX accounts_by_article ON accounts (article);
CREATE INDEX accounts_by_event ON accounts (event);
CREATE TABLE article_keys (article INTEGER PRIMARY KEY REFERENCES articles, strong TEXT NOT NULL, weak TEXT NOT NULL) STRICT;
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, headline TEXT, outlet TEXT, published TEXT,
  first_day TEXT, last_day TEXT, story TEXT, origin TEXT, reader TEXT NOT NULL, meta TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_day ON articles (first_day, id);
CREATE INDEX articles_by_origin ON articles (origin);
CREATE INDEX articles_by_outlet ON articles (outlet, id);
CREATE INDEX articles_by_story ON articles (story, id);
CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE bodies (article INTEGER PRIMARY KEY REFERENCES articles, text BLOB NOT NULL) STRICT;
CREATE TABLE capture_articles (
  capture INTEGER NOT NULL REFERENCES captures, article INTEGER NOT NULL REFERENCES articles, PRIMARY KEY (article, capture)
) STRICT, WITHOUT ROWID;
CREATE INDEX capture_articles_by_capture ON capture_articles (capture);
CREATE TABLE captures (
  seq INTEGER PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES blobs, file TEXT, url TEXT, media_type TEXT, charset TEXT,
  taken_at TEXT NOT NULL, complete INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX captures_by_name ON captures (sha256, ifnull(file, ''), ifnull(url, ''));
CREATE TABLE contradictions (id TEXT PRIMARY KEY, event TEXT NOT NULL, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX contradictions_by_event ON contradictions (event);
CREATE TABLE derivations (id TEXT PRIMARY KEY, source TEXT NOT NULL, target TEXT, json TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX derivations_by_source ON derivations (source);
CREATE INDEX derivations_by_target ON derivations (target);
CREATE TABLE digests (article INTEGER PRIMARY KEY REFERENCES articles, digest BLOB NOT NULL) STRICT;
CREATE TABLE entities (id TEXT PRIMARY KEY, type TEXT NOT NULL, articles INTEGER NOT NULL, json TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX entities_by_articles ON entities (articles);
CREATE TABLE entity_articles (entity TEXT NOT NULL REFERENCES entities ON DELETE CASCADE, article TEXT NOT NULL,
  PRIMARY KEY (article, entity)) STRICT, WITHOUT ROWID;
CREATE INDEX entity_articles_by_entity ON entity_articles (entity);
CREATE TABLE entity_names (name TEXT NOT NULL, entity TEXT NOT NULL REFERENCES entities ON DELETE CASCADE,
  PRIMARY KEY (name, entity)) STRICT, WITHOUT ROWID;
CREATE INDEX entity_names_by_entity ON entity_names (entity);
CREATE TABLE entity_parts (
  article INTEGER NOT NULL REFERENCES articles, part TEXT NOT NULL, entity TEXT, json TEXT NOT NULL, PRIMARY KEY (article, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_parts_by_entity ON entity_parts (entity);
CREATE TABLE event_articles (event TEXT NOT NULL REFERENCES events ON DELETE CASCADE, article TEXT NOT NULL,
  PRIMARY KEY (article, event)) STRICT, WITHOUT ROWID;
CREATE INDEX event_articles_by_event ON event_articles (event);
CREATE TABLE event_entities (event TEXT NOT NULL REFERENCES events ON DELETE CASCADE, entity TEXT NOT NULL,
  PRIMARY KEY (entity, event)) STRICT, WITHOUT ROWID;
CREATE INDEX event_entities_by_event ON event_entities (event);
CREATE TABLE event_statements (event TEXT NOT NULL REFERENCES events ON DELETE CASCADE, statement TEXT NOT NULL,
  PRIMARY KEY (statement, event)) STRICT, WITHOUT ROWID;
CREATE INDEX event_statements_by_event ON event_statements (event);
CREATE TABLE events (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, factuality TEXT NOT NULL, first_day TEXT, last_day TEXT, place TEXT,
  country TEXT, geoname INTEGER, json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX events_by_day ON events (first_day, id);
CREATE INDEX events_by_type ON events (type, first_day);
CREATE TABLE judgements (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE keys (
  key INTEGER NOT NULL, weak INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, weak, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE links (
  kind TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, link TEXT NOT NULL, PRIMARY KEY (a, b, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_back ON links (b);
CREATE TABLE pending (article INTEGER PRIMARY KEY REFERENCES articles, state INTEGER NOT NULL) STRICT;
CREATE INDEX pending_by_state ON pending (state);
CREATE TABLE readings (article INTEGER PRIMARY KEY REFERENCES articles, reading BLOB NOT NULL) STRICT;
CREATE TABLE relation_parts (relation TEXT NOT NULL, article TEXT NOT NULL, json TEXT NOT NULL,
  PRIMARY KEY (relation, article)) STRICT, WITHOUT ROWID;
CREATE INDEX relation_parts_by_article ON relation_parts (article);
CREATE TABLE relations (id TEXT PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL, json TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE INDEX relations_by_source ON relations (source);
CREATE INDEX relations_by_target ON relations (target);
CREATE TABLE statement_speakers (statement TEXT NOT NULL REFERENCES statements ON DELETE CASCADE, entity TEXT NOT NULL,
  PRIMARY KEY (entity, statement)) STRICT, WITHOUT ROWID;
CREATE INDEX statement_speakers_by_statement ON statement_speakers (statement);
CREATE TABLE statements (
  id TEXT PRIMARY KEY, article TEXT NOT NULL, stance TEXT NOT NULL, first_day TEXT, last_day TEXT,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_by_article ON statements (article);
CREATE INDEX statements_by_day ON statements (first_day, id);
CREATE TABLE stories (
  id TEXT PRIMARY KEY, title TEXT, first_day TEXT, last_day TEXT, articles INTEGER NOT NULL, json TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stories_by_day ON stories (last_day);
CREATE TABLE versions (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE words USING fts5 (
  headline, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
CREATE TABLE 'words_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TABLE 'words_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'words_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);
CREATE TABLE 'words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
