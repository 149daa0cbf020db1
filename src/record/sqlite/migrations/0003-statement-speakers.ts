/** Schema 3. All who say a statement are tied to it, where the column held one; each index is looked through by one list. */
export const statementSpeakers = `
CREATE TABLE statement_speakers (statement TEXT NOT NULL REFERENCES statements ON DELETE CASCADE, entity TEXT NOT NULL,
  PRIMARY KEY (entity, statement)) STRICT, WITHOUT ROWID;
CREATE INDEX statement_speakers_by_statement ON statement_speakers (statement);
INSERT INTO statement_speakers (statement, entity) SELECT id, speaker FROM statements WHERE speaker IS NOT NULL;
DROP INDEX statements_by_speaker;
ALTER TABLE statements DROP COLUMN speaker;
`;
