/** Pages for the tests: a head and a body around invented prose. */

export const lead = 'The harbour of Tessaly stayed shut on Monday after divers found a mine under the northern pier.';
export const second =
  '“We will not open it before the last buoy is checked,” said harbour master Ilda Renko, who spoke by telephone.';
export const third =
  'Two ferries were turned back, and some 300 passengers spent the night in the sports hall of the town of Orrin.';

export const prose = [lead, second, third].map((words) => `<p>${words}</p>`).join('\n');

/** A page with `head` and, around the prose, what `body` makes of it. */
export function makePage({ head = '', body = prose, language = 'en' }): string {
  return `<!DOCTYPE html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
}
