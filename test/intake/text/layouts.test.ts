import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../../src/intake/text/index.ts';
import { layouts } from './layouts.ts';

describe('a text says of itself', () => {
  for (const layout of layouts)
    it(layout.name, () => {
      const { text } = layout;
      const reading = readText(text);
      const furniture = reading.blocks
        .filter((block) => block.kind === 'boilerplate')
        .map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(
        {
          headline: reading.headline,
          outlet: reading.outlet.name,
          how: reading.outlet.how,
          byline: reading.byline,
          published: reading.published?.value ?? null,
          credits: reading.credits.map(({ outlet }) => outlet),
          furniture: furniture.map((line, i) => line.slice(0, layout.furniture[i]?.length ?? 30)),
        },
        {
          headline: layout.headline,
          outlet: layout.outlet,
          how: layout.how,
          byline: layout.byline,
          published: layout.published,
          credits: layout.credits,
          furniture: layout.furniture,
        },
      );
      for (const { outlet, start, end } of reading.credits)
        assert.ok(outlet.includes(text.slice(start, end)), `${outlet} at ${start}`);
    });
});
