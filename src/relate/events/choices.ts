/** Choices: the toll, the place and the time of an event, out of what its accounts give. */
import { type Casualties, cut, type Event, type Place } from '../../model/index.ts';
import { makeAccountId } from '../ids.ts';
import { resolveOpenTime } from './open-times.ts';
import { chooseValue, type RecordContext, type ToldAccount } from './voices.ts';

/** The place of an account as its reading knows it; null where it has none. */
function findPlace({ reading, account }: ToldAccount): Place | undefined {
  const { place } = account;
  return place ? reading.places.find((one) => one.start < place.end && place.start < one.end) : undefined;
}

const isLocal = (place: Place | undefined): boolean =>
  place !== undefined && place.precision !== 'country' && place.precision !== 'region';

export function chooseToll(
  members: readonly ToldAccount[],
  kind: keyof Casualties,
  context: RecordContext,
): Event['casualties']['killed'] {
  return chooseValue(members, context, ({ reading, account }) => {
    const toll = account.casualties[kind];
    if (!toll) return null;
    const key = `${toll.scope} ${String(toll.min).padStart(9, '0')} ${toll.max ?? ''}`;
    return { key, value: { ...toll, account: makeAccountId(reading.article.id, account) } };
  });
}

/** A country agrees with a town in it: where any account names a place finer than a country, only such places vote. */
export function choosePlace(members: readonly ToldAccount[], context: RecordContext): Event['place'] {
  const local = members.some((member) => isLocal(findPlace(member)));
  return chooseValue(members, context, (member) => {
    const { article } = member.reading;
    const { place } = member.account;
    const known = findPlace(member);
    if (!place || (local && !isLocal(known))) return null;
    const name = cut(article.text, place);
    const { lat = null, lon = null, country = null } = known ?? {};
    const span = { article: article.id, start: place.start, end: place.end };
    return {
      key: place.geonameId === null ? name.toLowerCase() : `#${place.geonameId}`,
      value: { name, geonameId: place.geonameId, lat, lon, country, ...span },
    };
  });
}

const finest: readonly string[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

export function chooseTime(told: readonly ToldAccount[], context: RecordContext): Event['time'] {
  const members = told.map((member) =>
    member.account.time
      ? member
      : { ...member, account: { ...member.account, time: resolveOpenTime(member, told, context) } },
  );
  const precisions = members.flatMap(({ account }) => (account.time ? [finest.indexOf(account.time.precision)] : []));
  const best = Math.max(Math.min(...precisions), finest.indexOf('day'));
  return chooseValue(members, context, ({ account }) => {
    const { time } = account;
    // A coarser time agrees with a finer one: only the finest level votes.
    if (!time || finest.indexOf(time.precision) > best) return null;
    const { how: _how, ...value } = time;
    return { key: `${time.value} ${time.end ?? ''}`, value };
  });
}
