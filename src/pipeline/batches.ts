/** How much is taken in, read and stored at once, counted in items and in bytes or UTF-16 units. */

export const captureBatch = { countMax: 16, sizeMax: 1_000_000 };
export const readBatch = { countMax: 12, sizeMax: 60_000 };
/** A commit costs a flush of the disk: some 10 ms, a tenth of the time that two cores need to read so many articles. */
export const storeBatch = { countMax: 96, sizeMax: 4_000_000 };
