/** Linked data of a page (JSON-LD): the node that describes the article, out of graphs, lists and broken JSON. */

/** A JSON object of unknown shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|NewsItem|SocialMediaPosting|LiveBlogPosting|Review)$/;
const pageType = /(?:WebPage|ItemPage|VideoObject|Recipe|Event|CreativeWork|MediaObject)$/;
const nestingMax = 12;
const nodesMax = 2000;

/** The objects of all `sources`, in order of the page, outer before inner. Broken sources are mended or skipped. */
export function readLinkedData(sources: readonly string[]): JsonObject[] {
  const nodes: JsonObject[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > nestingMax || nodes.length >= nodesMax) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    else if (isObject(value)) {
      nodes.push(value);
      for (const item of Object.values(value)) if (typeof item === 'object') collect(item, depth + 1);
    }
  };
  for (const source of sources) collect(parseLoosely(source), 0);
  return nodes;
}

/** The node that is the page's article: of an article's type and with most said about it; else a page's; else null. */
export function findArticleNode(nodes: readonly JsonObject[]): JsonObject | null {
  const weigh = (node: JsonObject): number =>
    ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'mainEntityOfPage'].filter((key) => key in node)
      .length;
  const pick = (wanted: RegExp): JsonObject | null => {
    let best: JsonObject | null = null;
    for (const node of nodes) {
      if (!typesOf(node).some((type) => wanted.test(type))) continue;
      if (weigh(node) > (best ? weigh(best) : 0)) best = node;
    }
    return best;
  };
  return pick(articleType) ?? pick(pageType);
}

/** The node's types, without the vocabulary's address. */
function typesOf(node: JsonObject): string[] {
  return listOf(node['@type']).filter((type) => typeof type === 'string');
}

/** A value that may be one or many, as a list. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The first string of a value, a list or a `{"@value": …}`; null where there is none. */
export function stringOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    if (typeof item === 'string' && item.trim() !== '') return item.trim();
    if (typeof item === 'number') return String(item);
    if (isObject(item)) {
      const inner = item['@value'];
      if (typeof inner === 'string' && inner.trim() !== '') return inner.trim();
    }
  }
  return null;
}

/** The names of people or organisations: strings, `{name}` objects, `{"@id"}` references into `nodes`. */
export function namesOf(value: unknown, nodes: readonly JsonObject[]): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    const named = 'name' in item ? item : nodes.find((node) => node['@id'] === item['@id'] && 'name' in node);
    return named ? listOf(named['name']).filter((name) => typeof name === 'string') : [];
  });
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as pages write it: comments around it, raw line breaks in strings, a comma or a semicolon too many. */
function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .trim();
  const mends: readonly ((broken: string) => string)[] = [
    (broken) => broken,
    (broken) => replaceControls(broken).replace(/;\s*$/, ''),
    (broken) =>
      replaceControls(broken)
        .replace(/,(\s*[}\]])/g, '$1')
        .replace(/\\(?!["\\/bfnrtu])/g, ''),
  ];
  for (const mend of mends) {
    try {
      return JSON.parse(mend(text)) as unknown;
    } catch {
      // The next mend may do; if none does, the fields are picked one by one.
    }
  }
  return pickFields(text);
}

/** Control signs as blanks: JSON forbids raw line breaks and tabs in strings, pages have them. */
function replaceControls(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= 32) continue;
    out += `${text.slice(from, at)} `;
    from = at + 1;
  }
  return out + text.slice(from);
}

/** The plain string fields of JSON that nothing mends, with an article's type when it names one. */
function pickFields(text: string): unknown {
  const fields: Record<string, unknown> = {};
  for (const key of ['@type', 'headline', 'datePublished', 'dateModified', 'dateCreated']) {
    const match = new RegExp(`"${key}"\\s{0,5}:\\s{0,5}\\[?\\s{0,5}"([^"\\\\]{1,300})"`).exec(text);
    if (match) fields[key] = match[1];
  }
  const author =
    /"author"\s{0,5}:[\s{[]{0,20}(?:"@type"\s{0,5}:\s{0,5}"\w{1,30}"\s{0,5},\s{0,5})?"name"\s{0,5}:\s{0,5}"([^"\\]{1,200})"/.exec(
      text,
    );
  if (author) fields['author'] = author[1];
  return fields;
}
