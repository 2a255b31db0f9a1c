import type { Act } from './protocol';

const JAPAN_MINUTES = 9 * 60;

/** Written with Japan's offset; milliseconds only where they are not zero. */
export function writeTime(epoch: number): string {
  const local = new Date(epoch + JAPAN_MINUTES * 60_000).toISOString();
  return `${local.replace('.000Z', 'Z').slice(0, -1)}+09:00`;
}

/** 補正時刻 — when it happened by the server's clock, in epoch milliseconds. */
export function correctedTime(act: Act): number {
  return Date.parse(act.at) - act.drift;
}
