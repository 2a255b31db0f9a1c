import type { Tries } from '../db/rows';

/** 開け直しの間合い — after five wrong passwords each further try waits, longer each time; it outlives closing the browser. */

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 10 * 60_000;

/** Epoch milliseconds until which the next try waits; 0 when it need not. */
export function waitsUntil({ wrong, last }: Tries): number {
  if (wrong < FREE_TRIES) return 0;
  return last + Math.min(FIRST_WAIT_MS * 2 ** Math.min(wrong - FREE_TRIES, 10), LONGEST_WAIT_MS);
}
