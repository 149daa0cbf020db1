/** One story, told whole: a brief without limits. */
import type { Story } from '../../model/index.ts';
import type { RecordReader } from '../../record/store.ts';
import { buildBrief } from '../brief/build.ts';
import { gatherBrief } from '../brief/gather.ts';
import { type Detail, makeDetail } from './detail.ts';

const all = Number.MAX_SAFE_INTEGER;

export async function tellStory(reader: RecordReader, story: Story): Promise<Detail> {
  const input = await gatherBrief(reader, { story: story.id });
  const brief = buildBrief(input, { stories: 1, events: all, statements: all, contradictions: all });
  const told = brief.stories[0];
  const outlets = new Map(input.articles.map((article) => [article.id, article]));
  const lines = story.articles.map((id) => {
    const article = outlets.get(id);
    const outlet = article?.outlet.name ?? 'unnamed outlet';
    const day = article?.published.value?.slice(0, 10) ?? 'undated';
    return { text: `${id}  ${day}  ${outlet}: ${article?.headline ?? '(no headline)'}`, notes: [] };
  });
  return makeDetail(
    told?.title ?? story.id,
    [
      ['id', story.id],
      ['told by', told?.summary.text],
    ],
    [{ title: 'Articles', lines }, ...(told?.sections ?? [])],
    brief.notes,
  );
}
