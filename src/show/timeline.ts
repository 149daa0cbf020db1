/** Timeline: events by day, undated ones last. */
import type { Event } from '../model/index.ts';
import { type Names, eventTable } from './rows.ts';

export interface TimelineDay {
  /** ISO date of the precision that is known; null for events without a time. */
  readonly day: string | null;
  readonly events: readonly Event[];
}

/** Events grouped by their time's value, in order of time; events keep their order within a day. */
export function groupByDay(events: readonly Event[]): TimelineDay[] {
  const days = Map.groupBy(events, (event) => event.time?.value.slice(0, 10) ?? null);
  const order = (day: string | null): string => day ?? '\uffff';
  return [...days]
    .map(([day, items]) => ({ day, events: items }))
    .sort((a, b) => (order(a.day) < order(b.day) ? -1 : 1));
}

/** One line for an event under its day: the table's row without the time. */
export function timelineRow(event: Event, names: Names): readonly string[] {
  const [id, , ...rest] = eventTable.row(event, names);
  return [id ?? '', ...rest];
}
