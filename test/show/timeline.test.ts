import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByDay } from '../../src/show/index.ts';
import { smallRecord } from './small-record.ts';

test('days come in order, events without a time last', () => {
  const [event] = smallRecord.events;
  assert.ok(event);
  const at = (id: string, value: string | null) => ({
    ...event,
    id,
    time: value ? { value, precision: 'day' as const } : null,
  });
  const days = groupByDay([at('a', null), at('b', '2031-03-01'), at('c', '2031-02'), at('d', '2031-03-01T10:00')]);
  assert.deepEqual(
    days.map(({ day, events }) => [day, events.map((item) => item.id)]),
    [
      ['2031-02', ['c']],
      ['2031-03-01', ['b', 'd']],
      [null, ['a']],
    ],
  );
});
