/** SHOW: read-only views of the record. What do people and programs get to see? */
export { buildBrief, briefLimits, type BriefLimits } from './brief/build.ts';
export type { Brief, BriefInput, BriefSection, BriefStory, Line, Note } from './brief/brief.ts';
export { gatherBrief } from './brief/gather.ts';
export { briefToMarkdown } from './brief/markdown.ts';
export { briefToHtml } from './brief/page.ts';
export { tellArticle } from './details/article.ts';
export type { Detail } from './details/detail.ts';
export { tellEntity } from './details/entity.ts';
export { tellEvent } from './details/event.ts';
export { tellStory } from './details/story.ts';
export { detailToText } from './details/text.ts';
export { groupByDay, type TimelineDay } from './timeline.ts';
