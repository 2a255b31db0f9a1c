import { Cards } from './cards';
import { Entries } from './entries';
import { Groups } from './groups';
import { differing, Keyings } from './keyings';
import { byTime, LastWins } from './lastWins';
import { Photographs } from './photographs';
import type { Act, EquipmentCheck, Marked, RunTimes, SessionRecord, Uuid } from './protocol';
import { latest, moved } from './runSheet';
import { correctedTime, writeTime } from './time';
import { WalkIns } from './walkIns';

/** The record of a session in which nothing has happened yet. */
export function emptyRecord(): SessionRecord {
  return {
    attendance: {},
    walkIns: [],
    runSheet: {},
    checks: {},
    equipment: {},
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
  return state.record();
}

function inOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => correctedTime(a) - correctedTime(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

class Folding {
  private readonly attendance: LastWins<Marked>;
  private readonly checks: LastWins<{ done: boolean; at: string; by: Uuid }>;
  private readonly equipment: LastWins<EquipmentCheck>;
  private readonly runSheet: LastWins<RunTimes>;
  private readonly walkIns: WalkIns;
  private readonly groups: Groups;
  private readonly notes: Entries<{ step: string; kind?: string }>;
  private readonly remarks: Entries<object>;
  private readonly promises: Entries<{ due: string; channel: string }>;
  private readonly cards: Cards;
  private readonly answers: Keyings;
  private readonly photographs: Photographs;

  constructor(base: SessionRecord) {
    this.attendance = byTime(base.attendance);
    this.checks = byTime(base.checks);
    this.equipment = byTime(base.equipment ?? {});
    this.runSheet = new LastWins(base.runSheet, latest);
    this.walkIns = new WalkIns(base.walkIns);
    this.groups = new Groups(base.groups);
    this.notes = new Entries(base.notes);
    this.remarks = new Entries(base.remarks);
    this.promises = new Entries(base.promises);
    this.cards = new Cards(base.cards);
    this.answers = new Keyings(base.answers);
    this.photographs = new Photographs(base.photographs);
  }

  apply(act: Act, time: number): void {
    const { entity } = act;
    const made = { at: writeTime(time), by: act.author };
    switch (act.type) {
      case 'attendance.marked':
        this.attendance.set(entity, { status: act.payload.status, ...made }, time);
        break;
      case 'attendance.walkIn':
        this.walkIns.came({ id: entity, ...act.payload, ...made }, time);
        // who came without being registered is there
        this.attendance.set(entity, { status: 'present', ...made }, time);
        break;
      case 'attendance.matched':
        this.walkIns.matched(entity, { ...act.payload, ...made }, time);
        break;
      case 'checklist.ticked':
        this.checks.set(entity, { done: act.payload.done, ...made }, time);
        break;
      case 'equipment.checked':
        this.equipment.set(entity, { ok: true, ...act.payload, ...made }, time);
        break;
      case 'runsheet.started':
      case 'runsheet.finished':
      case 'runsheet.skipped':
        this.runSheet.change(entity, (times) => moved(times, act.type, time), time);
        break;
      case 'answer.keyed':
        this.answers.key({ id: entity, ...act.payload, ...made });
        break;
      case 'photograph.taken':
        this.photographs.take({ id: entity, ...act.payload, ...made });
        break;
      case 'group.formed':
        this.groups.form({ id: entity, ...act.payload, ...made }, time);
        break;
      case 'group.chose':
        this.groups.choose(entity, { ...act.payload, ...made }, time);
        break;
      case 'card.moved':
        this.cards.move(entity, act.payload);
        break;
      case 'card.voted':
        this.cards.vote(entity, act.author, act.payload.votes ?? 1);
        break;
      case 'entity.removed':
        for (const part of this.parts()) part.remove(entity, time);
        break;
      case 'entity.restored':
        for (const part of this.parts()) part.restore(entity, time);
        break;
      default:
        this.write(act, { ...made, version: act.id });
    }
  }

  private write(act: Written, made: { at: string; by: Uuid; version: Uuid }): void {
    switch (act.type) {
      case 'remark.written':
        this.remarks.write(act.entity, {}, { ...act.payload, ...made });
        break;
      case 'note.written': {
        const { step, kind, ...text } = act.payload;
        this.notes.write(act.entity, { step, ...(kind && { kind }) }, { ...text, ...made });
        break;
      }
      case 'promise.made': {
        const { due, channel, ...text } = act.payload;
        this.promises.write(act.entity, { due, channel }, { ...text, ...made });
        break;
      }
      case 'card.written': {
        const { group, kind = 'issue', ...text } = act.payload;
        this.cards.write(act.entity, { ...(group && { group }), kind }, { ...text, ...made });
        break;
      }
    }
  }

  record(): SessionRecord {
    const notes = this.notes.shown();
    const remarks = this.remarks.shown();
    const promises = this.promises.shown();
    const cards = this.cards.shown();
    const answers = this.answers.shown();
    const rivals = [...notes, ...remarks, ...promises, ...cards].filter(({ rival }) => rival);
    return {
      attendance: this.attendance.values(),
      walkIns: this.walkIns.shown(),
      runSheet: this.runSheet.values(),
      checks: this.checks.values(),
      equipment: this.equipment.values(),
      ...{ notes, remarks, promises, answers, cards },
      photographs: this.photographs.shown(),
      groups: this.groups.shown(),
      attention: [
        ...rivals.map(({ id }) => ({ id, reason: 'rival-versions' })),
        ...differing(answers).map(({ id }) => ({ id, reason: 'sheet-differs' })),
      ],
    };
  }

  private parts() {
    return [
      ...[this.attendance, this.walkIns, this.runSheet, this.checks, this.equipment, this.groups],
      ...[this.notes, this.remarks, this.promises, this.cards, this.answers, this.photographs],
    ];
  }
}

type Written = Extract<Act, { type: 'remark.written' | 'note.written' | 'promise.made' | 'card.written' }>;
