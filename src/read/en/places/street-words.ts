/** Words that streets are called by. Own lists, lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Last words of names of streets; the short forms stand with a full stop. */
export const streetHeads: ReadonlySet<string> = words(
  'street avenue road boulevard drive lane highway parkway crescent terrace square st ave rd blvd dr ln',
);

/** Words for roads that bear a number: "Highway 200". */
export const numberedRoads: ReadonlySet<string> = words('highway interstate route road motorway');

/** Streets that stand for a market, a government or a press rather than for themselves. */
export const streetsOfPower: ReadonlySet<string> = words('wall downing fleet sesame threadneedle');
