import type { Step } from './progress';

/** An item is never proposed to be cut below half of its planned minutes, nor below this. */
const LEAST_MINUTES = 5;

/** 縮める案 — one item that has not begun yet, and what would be left of it. */
export interface Cut {
  step: Step;
  to: number;
}

/** The least number of items that bring the session back to its time, the longest first; less than enough when there is not enough. */
export function cuts(steps: readonly Step[], minutesBehind: number): Cut[] {
  let left = minutesBehind;
  const found: Cut[] = [];
  for (const step of steps.filter(({ state }) => state === 'coming').sort((a, b) => b.minutes - a.minutes)) {
    const most = step.minutes - Math.max(LEAST_MINUTES, Math.ceil(step.minutes / 2));
    const cut = Math.min(left, most);
    if (cut <= 0) continue;
    found.push({ step, to: step.minutes - cut });
    left -= cut;
  }
  return found;
}
