/**
 * Schema 2. An article's keys lie beside it, as JSON in ascending order; the searched table gets them when the article is
 * linked, those of many articles at once and in order: put in one by one, they touch every page of it again and again.
 */
export const keysBesideArticles = `
CREATE TABLE article_keys (article INTEGER PRIMARY KEY REFERENCES articles, strong TEXT NOT NULL, weak TEXT NOT NULL) STRICT;
INSERT INTO article_keys (article, strong, weak)
  SELECT article, json_group_array(key ORDER BY key) FILTER (WHERE weak = 0),
    json_group_array(key ORDER BY key) FILTER (WHERE weak = 1)
  FROM keys GROUP BY article;
DROP INDEX keys_by_article;
`;
