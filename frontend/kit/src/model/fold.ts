import { Entries } from './entries';
import { LastWins } from './lastWins';
import type { Act, Marked, Note, Remark, RunTimes, SessionRecord, Uuid, WalkIn } from './protocol';
import { correctedTime, writeTime } from './time';

/** The record of a session in which nothing has happened yet. */
export function emptyRecord(): SessionRecord {
  return {
    attendance: {},
    walkIns: [],
    runSheet: {},
    checks: {},
    notes: [],
    remarks: [],
    promises: [],
    answers: [],
    photographs: [],
    groups: [],
    cards: [],
    attention: [],
  };
}

/**
 * 記録 — acts applied on top of a record, by corrected time, then by ID; the order in which they come never matters.
 * The rules stand in `docs/kit-protocol.md`.
 */
export function fold(base: SessionRecord, acts: readonly Act[]): SessionRecord {
  const state = new Folding(base);
  for (const act of inOrder(acts)) {
    state.apply(act, correctedTime(act));
  }
  return state.record(base);
}

function inOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => correctedTime(a) - correctedTime(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const latest = (times: RunTimes): number =>
  Math.max(...Object.values(times).map((time) => Date.parse(time as string)), Number.NEGATIVE_INFINITY);

class Folding {
  private readonly attendance: LastWins<Marked>;
  private readonly checks: LastWins<{ done: boolean; at: string; by: Uuid }>;
  private readonly runSheet: LastWins<RunTimes>;
  private readonly walkIns: LastWins<WalkIn>;
  private readonly notes: Entries<Note>;
  private readonly remarks: Entries<Remark>;

  constructor(base: SessionRecord) {
    this.attendance = new LastWins(base.attendance, (mark) => Date.parse(mark.at));
    this.checks = new LastWins(base.checks, (check) => Date.parse(check.at));
    this.runSheet = new LastWins(base.runSheet, latest);
    this.walkIns = new LastWins(Object.fromEntries(base.walkIns.map((person) => [person.id, person])), (person) =>
      Date.parse(person.at),
    );
    this.notes = new Entries(base.notes);
    this.remarks = new Entries(base.remarks);
  }

  apply(act: Act, time: number): void {
    const at = writeTime(time);
    const by = act.author;
    switch (act.type) {
      case 'attendance.marked':
        this.attendance.set(act.entity, { status: act.payload.status, at, by }, time);
        break;
      case 'attendance.walkIn':
        this.walkIns.set(act.entity, { id: act.entity, ...act.payload, at, by }, time);
        break;
      case 'checklist.ticked':
        this.checks.set(act.entity, { done: act.payload.done, at, by }, time);
        break;
      case 'runsheet.started':
      case 'runsheet.finished':
      case 'runsheet.skipped':
        this.runSheet.change(act.entity, (times) => moved(times, act.type, time), time);
        break;
      case 'remark.written':
        this.remarks.write(act.entity, {}, { ...act.payload, at, by, version: act.id });
        break;
      case 'note.written': {
        const { step, ...version } = act.payload;
        this.notes.write(act.entity, { step }, { ...version, at, by, version: act.id });
        break;
      }
      case 'entity.removed':
        for (const part of this.parts()) part.remove(act.entity, time);
        break;
      case 'entity.restored':
        for (const part of this.parts()) part.restore(act.entity, time);
        break;
    }
  }

  record(base: SessionRecord): SessionRecord {
    const notes = this.notes.shown();
    const remarks = this.remarks.shown();
    return {
      ...base,
      attendance: this.attendance.values(),
      walkIns: Object.values(this.walkIns.values()),
      runSheet: this.runSheet.values(),
      checks: this.checks.values(),
      notes,
      remarks,
      attention: [...notes, ...remarks]
        .filter((entry) => entry.rival)
        .map((entry) => ({ id: entry.id, reason: 'rival-versions' })),
    };
  }

  private parts() {
    return [this.attendance, this.walkIns, this.runSheet, this.checks, this.notes, this.remarks];
  }
}

/** A start later than an end clears it: the item was taken up again; finishing and skipping exclude each other. */
function moved(times: RunTimes, type: 'runsheet.started' | 'runsheet.finished' | 'runsheet.skipped', time: number) {
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
