/** How the steps of settling are told while they run. */
import type { SettleProgress } from '../pipeline.ts';

export const stepWords: Readonly<Record<SettleProgress['step'], string>> = {
  link: 'compared with the others',
  group: 'grouped',
  write: 'written',
};
