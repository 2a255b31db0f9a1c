/** The wire, version 1, as `docs/kit-protocol.md` has it. */

export const PROTOCOL = 1;

export type Uuid = string;
/** ISO 8601 with offset. */
export type Time = string;

export type AttendanceStatus = 'present' | 'late' | 'left' | 'absent';

export interface Payloads {
  'attendance.marked': { status: AttendanceStatus };
  'attendance.walkIn': { name: string; kana?: string; association: string };
  'checklist.ticked': { done: boolean };
  'runsheet.started': Record<string, never>;
  'runsheet.finished': Record<string, never>;
  'runsheet.skipped': Record<string, never>;
  'remark.written': { text: string; base?: Uuid };
  'note.written': { step: string; text: string; base?: Uuid };
  'entity.removed': Record<string, never>;
  'entity.restored': Record<string, never>;
}

export type ActType = keyof Payloads;

/** 操作 — one thing that happened; immutable. */
export type Act = {
  [T in ActType]: {
    v: 1;
    id: Uuid;
    checkout: Uuid;
    seq: number;
    session: Uuid;
    author: Uuid;
    type: T;
    entity: Uuid;
    at: Time;
    /** Device clock minus server clock, in milliseconds. */
    drift: number;
    payload: Payloads[T];
  };
}[ActType];

export interface Marked {
  status: AttendanceStatus;
  at: Time;
  by: Uuid;
}

export interface WalkIn {
  id: Uuid;
  name: string;
  kana?: string;
  association: string;
  at: Time;
  by: Uuid;
}

export interface RunTimes {
  started?: Time;
  finished?: Time;
  skipped?: Time;
}

export interface Version {
  text: string;
  at: Time;
  by: Uuid;
  version: Uuid;
}

export interface Remark extends Version {
  id: Uuid;
  rival?: Version;
}

export interface Note extends Remark {
  step: string;
}

/** 記録 — the fold of a session's acts. */
export interface SessionRecord {
  attendance: Record<Uuid, Marked>;
  walkIns: WalkIn[];
  runSheet: Record<Uuid, RunTimes>;
  checks: Record<Uuid, { done: boolean; at: Time; by: Uuid }>;
  notes: Note[];
  remarks: Remark[];
  promises: unknown[];
  answers: unknown[];
  photographs: unknown[];
  groups: unknown[];
  cards: unknown[];
  attention: { id: Uuid; reason: string }[];
}

export interface Venue {
  name: string;
  address: string;
  network: 'available' | 'none' | 'unknown';
}

export interface SessionFacts {
  id: Uuid;
  kind: 'seminar' | 'dispatch' | 'exchange';
  number: number;
  title: string;
  goal: string;
  starts: Time;
  ends: Time;
  venue: Venue;
}

export type Phase = 'leaving' | 'setup' | 'during' | 'clearing' | 'after';

export interface Question {
  id: Uuid;
  kind: 'single' | 'multiple' | 'text';
  text: string;
  hint?: string;
  required: boolean;
  options: { id: Uuid; text: string }[];
}

export interface Receipt {
  received: number;
  accepted: number;
}

/** セッションキット — a session's data as the server has it. */
export interface Snapshot {
  version: number;
  session: SessionFacts;
  people: Record<Uuid, string>;
  participants: { id: Uuid; name: string; kana: string; association: string }[];
  agenda: { id: Uuid; title: string; form: string; minutes: number }[];
  checklist: { id: Uuid; phase: Phase; text: string }[];
  equipment: { id: Uuid; name: string; broughtBy: 'ward' | 'contractor'; agreed: boolean }[];
  survey?: { url: string; code: string; opens: Time; closes: Time; questions: Question[] };
  coverage?: { phone: number; paper: number };
  record: SessionRecord;
  /** Own acts up to this `seq` are in `record`. */
  acked: number;
  receipt: Receipt;
}

export interface OfferedSession {
  id: Uuid;
  kind: SessionFacts['kind'];
  number: number;
  title: string;
  starts: Time;
  ends: Time;
  venue: Venue;
  role: 'lecturer' | 'adviser' | 'facilitator';
}

export interface Person {
  id: Uuid;
  user: string;
  name: string;
}

export interface SignedIn {
  token: string;
  expires: Time;
  person: Person;
  sessions: OfferedSession[];
}

export interface TakenOut {
  checkout: Uuid;
  snapshot: Snapshot;
  key: string;
  pushToken: string;
  readToken: string;
  expires: Time;
  acked: number;
}

export interface SealedAct {
  id: Uuid;
  seq: number;
  iv: string;
  sealed: string;
}

export type ActStatus = 'applied' | 'duplicate' | 'conflict' | 'quarantined';

export interface Pushed {
  acked: number;
  results: { id: Uuid; status: ActStatus; reason?: string }[];
  receipt: Receipt;
}

export interface Returned {
  recorded: number;
  received: number;
  accepted: number;
  returnedAt: Time;
}
