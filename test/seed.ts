/**
 * Loaded before every test file: property tests draw the same cases each time, so that a change and not chance makes a test fail.
 * `ONRECORD_TEST_SEED=$RANDOM npm test` draws others; a failure names its seed.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.ONRECORD_TEST_SEED ?? 1) });
