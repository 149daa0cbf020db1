/** Sentences for threats that name a condition, or that later accounts may answer: what is tied to what, and why. */
import type { Evidence, RecordStatement } from '../../model/index.ts';
import { joinSaid } from '../said.ts';
import { showSpeaker } from '../speaker.ts';
import type { Threat } from '../threats.ts';
import { nameAnswer, nameEvent, nameSaying } from '../words.ts';
import type { Line } from './brief.ts';
import type { BriefContext } from './build.ts';

const threatsMax = 8;
const answersMax = 2;

const evidenceOf = ({ article, content }: RecordStatement): Evidence[] => {
  const [first] = content;
  return first ? [{ article, start: first.start, end: first.end, quote: first.quote }] : [];
};

/** A line for each threat with a condition or an answer, and behind it a line for each event that may answer it. */
export function writeThreats(threats: readonly Threat[], context: BriefContext): Line[] {
  const seen = new Set<string>();
  const worth = threats.filter(({ statement, condition, answers }) => {
    const key = `${statement.source?.entity ?? statement.source?.quote ?? ''} ${joinSaid(statement.content).toLowerCase()}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew && (condition !== null || answers.length > 0);
  });
  return worth.slice(0, threatsMax).flatMap(({ statement, since, condition, against, answers }) => {
    const { name: who, plural } = showSpeaker(statement, (id) => context.entities.get(id)?.name, 'Someone unnamed');
    const day = since === null ? '' : ` (${since.slice(0, 10)})`;
    const tied = condition === null ? '' : `, on condition: ${condition}`;
    const parties = against.flatMap((id) => context.entities.get(id)?.name ?? []);
    const facing = parties.length > 0 ? `, against ${parties.join(', ')}` : '';
    const said = `${who} ${nameSaying(statement, plural)}${day}: “${joinSaid(statement.content)}”${facing}${tied}`;
    return [
      context.book.write(said, evidenceOf(statement)),
      ...answers
        .slice(0, answersMax)
        .map(({ kind, event, statement: other, reasons }) =>
          event
            ? context.book.write(
                `Told later, ${nameAnswer(kind)}: ${nameEvent(event)} (${reasons.join('; ')})`,
                event.evidence.slice(0, 1),
              )
            : context.book.write(
                `Said later, ${nameAnswer(kind)}: “${joinSaid(other?.content ?? [])}” (${reasons.join('; ')})`,
                other ? evidenceOf(other) : [],
              ),
        ),
    ];
  });
}
