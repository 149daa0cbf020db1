import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classifyFurniture } from '../../../src/intake/text/furniture.ts';

describe('furniture by its wording', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    share: [
      'Share this article',
      'Facebook Twitter LinkedIn Mail',
      'Email this story',
      '12 shares',
      'Share on WhatsApp',
    ],
    comments: [
      'Leave a Comment',
      '14 Comments',
      'Your email address will not be published. Required fields are marked *',
      'Join the conversation',
    ],
    tags: [
      'Posted in',
      'Tags: port, strike, Vessen',
      '#Vessen #strike',
      'Filed under: World',
      'Port, strike, Vessen, dockers, union',
    ],
    'origin-link': ['Source link', 'Read the full article here', 'Original source'],
    related: [
      'Latest stories',
      'Read more: Ferry owners sue',
      'You may also like',
      'Most read',
      'More from Vessen',
      'Related:',
    ],
    subscribe: [
      'Sign up for our newsletter',
      'Follow us on social media',
      'Get the latest news delivered to your inbox.',
      'Subscribe',
    ],
    repost: [
      'Disclaimer: The copyright of this article belongs to the original author.',
      'This article first appeared in Nordic Dispatch.',
      'Originally published by Nordic Dispatch',
      'Source: Nordic Dispatch',
      'Quelle: Nordblatt',
    ],
    legal: [
      '© 2025 The Harbour Gazette. All rights reserved.',
      'Copyright 2025 The Harbour Gazette',
      'The views expressed in this article are those of the author and do not reflect the position of the Gazette.',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    notice: [
      'This is a developing story and will be updated.',
      'Editor’s note: Names were changed.',
      'More to follow',
      'This story has been updated with comment from the port.',
    ],
    contact: ['Do you have a story? Write to the news desk', 'Contact us', 'Follow her on X: @pnorring'],
    navigation: ['Home > World > Vessen', '5 min read', 'Skip to content', 'Photo', '3 hours ago'],
    advertising: ['Advertisement', 'Story continues below', 'Sponsored content'],
    'sign-off': [
      '(Reporting by Ada Wirth; Editing by Sam Loden)',
      'Meridian writer Tom Vask contributed to this report.',
    ],
    mark: ['___', '* * *', '-30-', 'https://gazette.example/a'],
  };
  for (const [role, lines] of Object.entries(cases))
    it(role, () => {
      for (const line of lines) assert.equal(classifyFurniture(line), role, line);
    });
});

it('sentences of a story that begin like furniture stay story', () => {
  const story = [
    'Share prices fell by a third after the strike was announced on Tuesday.',
    'Follow-up talks between the union and the port were put off until Friday.',
    'Subscribers to the port’s bulletin had been told of the strike a day before.',
    'Comments by the minister on Monday angered the dockers, who want an apology.',
    'The views of the dockers were not heard, union leader Marek Dost said.',
    'Copyright law was among the matters that the two ministers discussed in Halvek.',
    'Source: a word that the minister used four times, and never explained to anyone in the room.',
    'Related charges against nine men were dropped last year for want of evidence.',
    'Latest figures show that 14 people were killed and 31 were wounded in the shelling.',
    'Contact with the village was lost at noon, the governor’s office said.',
    'Home to 4,000 people, Pell has been shelled nine times since May.',
    'Advertisements for the army now hang in every street of the capital.',
    'Join us or leave, the commander told the villagers of Ketterby.',
    'More than 2,300 people have been killed in the province since fighting resumed.',
    'Read aloud in parliament, the letter accused the army of murder.',
    'This story begins on a farm near the border, where two brothers kept bees.',
    'Original plans for the bridge were lost in the fire of 1988.',
    '"Subscribe to our cause," the leaflet said.',
    'Tags were found on the fragments, the investigators said.',
  ];
  for (const line of story) assert.equal(classifyFurniture(line), null, line);
});
