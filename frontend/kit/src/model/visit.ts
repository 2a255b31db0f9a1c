import type { Note, SessionRecord } from './protocol';

/** 派遣の手順 (仕様書 4(2)カ), in the order in which a visit goes. */
export const STEPS = ['hearing', 'orientation', 'setup', 'practice', 'rules', 'questions', 'follow-up'] as const;
export type VisitStep = (typeof STEPS)[number];

/** 決まった書き先 — what is asked at a step, by the kind of the note that answers it. */
export const ASKED: Record<VisitStep, readonly string[]> = {
  hearing: [],
  orientation: ['tool'],
  setup: ['account', 'administrator', 'setting'],
  practice: ['posted'],
  rules: [],
  questions: ['problem'],
  'follow-up': [],
};

/** 運用ルールのひな形 — the points on which an association settles (仕様書 4(2)カ 運用ルール構築支援). */
export const RULES = [
  'rule-poster',
  'rule-times',
  'rule-pictures',
  'rule-replies',
  'rule-passwords',
  'rule-handover',
  'rule-trouble',
] as const;

export const isRule = ({ kind }: Note): boolean => kind?.startsWith('rule') ?? false;

/** The note that answers what is asked: the latest of its kind. */
export const noteOf = ({ notes }: SessionRecord, kind: string): Note | undefined =>
  notes.findLast((note) => note.kind === kind);

/** Whether anything was written at a step. */
export function isBegun({ notes, promises }: SessionRecord, step: VisitStep): boolean {
  return notes.some((note) => note.step === step) || (step === 'follow-up' && promises.length > 0);
}
