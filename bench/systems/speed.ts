/**
 * Speed of systems, interleaved: in each round every system reads the same texts once in one process, then halves of them in two
 * processes at once. A machine that is busy with other things slows all alike, so the ratios between systems hold.
 */
import type { Timing } from './protocol.ts';
import { startSystem } from './running.ts';

export interface Speed {
  readonly wordsPerCpuSecond: number;
  /** Of two processes at once, which share memory and caches. */
  readonly wordsPerCpuSecondOnTwo: number;
  readonly wordsPerSecondOnTwo: number;
  /** Most memory that one process has held. */
  readonly peakBytes: number;
}

/** Processor seconds that a measurement takes at least: more than one pass for a quick system. */
const secondsMin = 2;

const wordsOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Names of the systems and their speeds, in order of `programs`. */
export async function timeSystems(
  programs: readonly (readonly string[])[],
  texts: readonly string[],
  rounds: number,
): Promise<{ names: string[]; speeds: Speed[] }> {
  const halves = [0, 1].map((half) => texts.filter((_, index) => index % 2 === half));
  const runs: { cpu: number[]; two: number[]; cpuOfTwo: number[]; peakBytes: number; name: string }[] = programs.map(
    () => ({
      cpu: [],
      two: [],
      cpuOfTwo: [],
      peakBytes: 0,
      name: '',
    }),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      const run = runs[index];
      if (!run) continue;
      const pair = await Promise.all([startSystem(program), startSystem(program)]);
      const [first] = pair;
      // The first texts compile and fill what a system fills once: that is start-up, not speed.
      await Promise.all(pair.map((system) => system.time(texts.slice(0, 2), 0)));
      const alone = await first.time(texts, secondsMin);
      const speed = ({ passes }: Timing, half: readonly string[]): number => passes * wordsOf(half);
      run.cpu.push(speed(alone, texts) / alone.cpuSeconds);
      const both = await Promise.all(pair.map((system, half) => system.time(halves[half] ?? [], secondsMin)));
      run.two.push(both.reduce((sum, timing, half) => sum + speed(timing, halves[half] ?? []) / timing.wallSeconds, 0));
      const wordsOfBoth = both.reduce((sum, timing, half) => sum + speed(timing, halves[half] ?? []), 0);
      run.cpuOfTwo.push(wordsOfBoth / both.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0));
      run.peakBytes = Math.max(run.peakBytes, alone.peakBytes);
      run.name = first.name;
      for (const system of pair) system.close();
    }
  }
  return {
    names: runs.map(({ name }) => name),
    speeds: runs.map(({ cpu, two, cpuOfTwo, peakBytes }) => ({
      wordsPerCpuSecond: median(cpu),
      wordsPerCpuSecondOnTwo: median(cpuOfTwo),
      wordsPerSecondOnTwo: median(two),
      peakBytes,
    })),
  };
}
