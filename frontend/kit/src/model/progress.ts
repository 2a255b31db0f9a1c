import type { RunTimes, SessionRecord, Snapshot, Uuid } from './protocol';

const MINUTE = 60_000;

/** 進行項目のいま — one agenda item, planned and actual; times in epoch milliseconds. */
export interface Step {
  id: Uuid;
  title: string;
  form: string;
  minutes: number;
  state: 'done' | 'skipped' | 'now' | 'coming';
  plannedStart: number;
  /** When it started, or will as things stand. */
  start: number;
  actualMinutes?: number;
}

export interface Progress {
  steps: Step[];
  current?: Step;
  next?: Step;
  /** Minutes behind the plan; negative: ahead. */
  drift: number;
  predictedEnd: number;
  started: boolean;
}

export function progress({ agenda, session }: Snapshot, { runSheet }: SessionRecord, now: number): Progress {
  let planned = Date.parse(session.starts);
  let expected = planned;
  const steps: Step[] = [];
  for (const item of agenda) {
    const step = stepOf(item, runSheet[item.id] ?? {}, planned, expected);
    planned += item.minutes * MINUTE;
    expected = endOf(step, runSheet[item.id] ?? {}, now, expected);
    steps.push(step);
  }
  const started = steps.some(({ state }) => state !== 'coming');
  const current = steps.find(({ state }) => state === 'now');
  const last = steps.findLastIndex(({ state }) => state !== 'coming');
  const next = steps.find(({ state }, index) => index > last && state === 'coming');
  return {
    steps,
    ...(current && { current }),
    ...(next && { next }),
    started,
    drift: started ? Math.round((expected - planned) / MINUTE) : 0,
    predictedEnd: started ? expected : planned,
  };
}

function stepOf(item: Snapshot['agenda'][number], times: RunTimes, plannedStart: number, expected: number): Step {
  const started = times.started ? Date.parse(times.started) : undefined;
  const finished = times.finished ? Date.parse(times.finished) : undefined;
  return {
    ...item,
    state: times.skipped ? 'skipped' : finished ? 'done' : started ? 'now' : 'coming',
    plannedStart,
    start: started ?? expected,
    ...(started && finished && { actualMinutes: Math.round((finished - started) / MINUTE) }),
  };
}

/** When the following item can begin, as things stand. */
function endOf(step: Step, times: RunTimes, now: number, expected: number): number {
  if (times.skipped) return Math.max(expected, Date.parse(times.skipped));
  if (times.finished) return Date.parse(times.finished);
  if (step.state === 'now') return Math.max(step.start + step.minutes * MINUTE, now);
  return step.start + step.minutes * MINUTE;
}
