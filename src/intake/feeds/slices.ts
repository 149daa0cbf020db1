/** Slices: the entries of a feed as they stand in it, so that an entry has the same hash in every fetch of its feed. */

const tokens = /<!\[CDATA\[|<!--|<(\/?)(?:[\w-]+:)?(?:item|entry)(?=[\s>])/gi;

/** Source text of each entry in order; one that is cut off goes to the end. Tags in comments and CDATA do not count. */
export function sliceEntries(xml: string): string[] {
  const slices: string[] = [];
  let start = -1;
  tokens.lastIndex = 0;
  for (let match = tokens.exec(xml); match; match = tokens.exec(xml)) {
    const token = match[0];
    if (token.startsWith('<!')) {
      const close = token === '<!--' ? '-->' : ']]>';
      const end = xml.indexOf(close, match.index + token.length);
      if (end < 0) break;
      tokens.lastIndex = end + close.length;
    } else if (match[1] === '' && start < 0) start = match.index;
    else if (match[1] === '/' && start >= 0) {
      const end = xml.indexOf('>', match.index);
      slices.push(xml.slice(start, end < 0 ? xml.length : end + 1));
      start = -1;
    }
  }
  if (start >= 0) slices.push(xml.slice(start));
  return slices;
}
