/** The wire, version 1, as `docs/kit-protocol.md` has it. */

export const PROTOCOL = 1;

export type Uuid = string;
/** ISO 8601 with offset. */
export type Time = string;

export type AttendanceStatus = 'present' | 'late' | 'left' | 'absent';

/** 回答票の出どころ — whether a sheet's number is printed, or counted by the tablet that was handed round. */
export type SheetChannel = 'paper' | 'tablet';

export type CardKind = 'issue' | 'solution';

/** 前の版 — the version a text was written over, and the rivals that it decides about. */
export interface Over {
  base?: Uuid;
  merges?: Uuid[];
}

/** 回答 — by question: the option, the options, the text or the number; by option: what is written beside it. */
export type Answers = Record<string, string | string[] | number>;

export interface Payloads {
  'attendance.marked': { status: AttendanceStatus };
  'attendance.walkIn': { name: string; kana?: string; association: string };
  'attendance.matched': { participant?: Uuid };
  'checklist.ticked': { done: boolean };
  'runsheet.started': Record<string, never>;
  'runsheet.finished': Record<string, never>;
  'runsheet.skipped': Record<string, never>;
  'remark.written': { text: string } & Over;
  'note.written': { step: string; kind?: string; text: string } & Over;
  'promise.made': { text: string; due: string; channel: string } & Over;
  'answer.keyed': { sheet: number; channel?: SheetChannel; answers: Answers };
  'photograph.taken': { sha256: string; caption: string; about?: Uuid };
  'group.formed': { name: string; facilitator?: Uuid; members: Uuid[] };
  'group.chose': { theme?: string };
  'card.written': { group?: Uuid; kind?: CardKind; text: string } & Over;
  'card.moved': { theme?: string; order?: number };
  'card.voted': { votes?: number };
  'equipment.checked': { ok?: boolean; lent?: number; returned?: number; note?: string };
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
    /** The quarantined act in whose place it stands. */
    mends?: Uuid;
  };
}[ActType];

export interface Marked {
  status: AttendanceStatus;
  at: Time;
  by: Uuid;
}

/** 当日参加の照合 — without a participant where it was taken back. */
export interface Match {
  participant?: Uuid;
  at: Time;
  by: Uuid;
}

export interface WalkIn {
  id: Uuid;
  name: string;
  kana?: string;
  association: string;
  match?: Match;
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
  /** What it tells; absent of a free note. */
  kind?: string;
}

/** フォローの約束 */
export interface FollowUp extends Remark {
  due: string;
  channel: string;
}

export interface Card extends Remark {
  group?: Uuid;
  kind: CardKind;
  theme?: string;
  order?: number;
  votes: Record<Uuid, number>;
}

/** 紙回答の入力 */
export interface Keying {
  id: Uuid;
  sheet: number;
  /** Paper when absent. */
  channel?: SheetChannel;
  answers: Answers;
  at: Time;
  by: Uuid;
}

export interface Photograph {
  id: Uuid;
  sha256: string;
  caption: string;
  about?: Uuid;
  at: Time;
  by: Uuid;
}

/** 課題の選定 — without a theme where it was taken back. */
export interface Choice {
  theme?: string;
  at: Time;
  by: Uuid;
}

export interface Group {
  id: Uuid;
  name: string;
  facilitator?: Uuid;
  members: Uuid[];
  choice?: Choice;
  at: Time;
  by: Uuid;
}

export interface EquipmentCheck {
  ok: boolean;
  lent?: number;
  returned?: number;
  note?: string;
  at: Time;
  by: Uuid;
}

/** 記録 — the fold of a session's acts. */
export interface SessionRecord {
  attendance: Record<Uuid, Marked>;
  walkIns: WalkIn[];
  runSheet: Record<Uuid, RunTimes>;
  checks: Record<Uuid, { done: boolean; at: Time; by: Uuid }>;
  /** Absent in what a server of before the equipment's checks made. */
  equipment?: Record<Uuid, EquipmentCheck>;
  notes: Note[];
  remarks: Remark[];
  promises: FollowUp[];
  answers: Keying[];
  photographs: Photograph[];
  groups: Group[];
  cards: Card[];
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
  /** `write`: a text can stand beside it, under the option's own ID. */
  options: { id: Uuid; text: string; write?: boolean }[];
  form?: 'scale' | 'number' | 'line';
  bounds?: { least: number; most: number };
  /** Asked of those alone who chose one of these options of an earlier question. */
  shownIf?: { question: Uuid; anyOf: Uuid[] };
}

export interface Receipt {
  received: number;
  accepted: number;
}

/** 事前アンケート・ヒアリング — what the association said before the visit, and what earlier visits left. */
export interface Hearing {
  association: string;
  answers: { question: string; answer: string }[];
  visits: {
    title: string;
    day: string;
    notes: { step: string; kind?: string; text: string }[];
    promises: { text: string; due: string }[];
  }[];
}

/** 資料 — what is handed out, in the version that the ward confirmed; `id` names that very version. */
export interface Material {
  id: Uuid;
  title: string;
  version: number;
  /** The file's name. */
  name: string;
  mediaType: string;
  bytes: number;
  /** Of the file as it is, in hex. */
  sha256: string;
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
  hearing?: Hearing;
  /** Absent in what a server of before the materials made. */
  materials?: Material[];
  record: SessionRecord;
  /** Own acts up to this `seq` are in `record`. */
  acked: number;
  receipt: Receipt;
  checkout?: {
    id: Uuid;
    purpose: string;
    destination: string;
    approver: string;
    takenAt: Time;
    plannedReturn?: Time;
    expires: Time;
  };
  /** Photographs, by hash, that the server holds whole. */
  uploaded?: string[];
  /** Quarantined acts of this checkout that need nobody any more. */
  mended?: Uuid[];
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
