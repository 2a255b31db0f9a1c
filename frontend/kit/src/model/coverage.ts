import { attendees, isHere } from './attending';
import { onPaper } from './keyings';
import type { Keying, SessionRecord, Snapshot } from './protocol';

/** 回収状況 — of those present, how many have answered and how; in people. */
export interface Coverage {
  present: number;
  phone: number;
  paper: number;
  /** 回覧: on the tablet handed round. */
  tablet: number;
  none: number;
}

/** Paper and tablet from this session's own record; only the phones are known to the server alone. */
export function coverage(snapshot: Snapshot, record: SessionRecord): Coverage {
  const present = attendees(snapshot, record, () => 0).filter(isHere).length;
  const phone = snapshot.coverage?.phone ?? 0;
  const paper = sheetNumbers(record.answers).length;
  const tablet = record.answers.filter((keying) => !onPaper(keying)).length;
  return { present, phone, paper, tablet, none: Math.max(0, present - phone - paper - tablet) };
}

/** The numbers of the paper sheets that are keyed, each once. */
export const sheetNumbers = (answers: readonly Keying[]): number[] => [
  ...new Set(answers.filter(onPaper).map(({ sheet }) => sheet)),
];
