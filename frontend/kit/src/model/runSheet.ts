import type { RunTimes } from './protocol';
import { writeTime } from './time';

export type RunAct = 'runsheet.started' | 'runsheet.finished' | 'runsheet.skipped';

/** The time of the last act that the times of an item tell of. */
export const latest = (times: RunTimes): number =>
  Math.max(...Object.values(times).map((time) => Date.parse(time as string)), Number.NEGATIVE_INFINITY);

/** A start later than an end clears it: the item was taken up again; finishing and skipping exclude each other. */
export function moved(times: RunTimes, type: RunAct, time: number): RunTimes {
  const at = writeTime(time);
  const { started, ...ends } = times;
  switch (type) {
    case 'runsheet.started':
      return { ...laterThan(ends, time), started: at };
    case 'runsheet.finished':
      return { ...(started && { started }), finished: at };
    case 'runsheet.skipped':
      return { ...(started && { started }), skipped: at };
  }
}

function laterThan(times: RunTimes, time: number): RunTimes {
  return Object.fromEntries(Object.entries(times).filter(([, at]) => Date.parse(at) > time));
}
