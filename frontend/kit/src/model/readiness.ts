import type { Phase, SessionRecord, Snapshot } from './protocol';

/** What must be done before a session begins. */
const BEFORE: readonly Phase[] = ['leaving', 'setup'];

/** 始まる前に残っていること */
export type Missing =
  | { what: 'checklist'; phase: Phase; left: number; first: string }
  | { what: 'equipment'; names: string[] }
  | { what: 'facilitator'; groups: string[] };

export function missing({ session, checklist, equipment }: Snapshot, record: SessionRecord): Missing[] {
  const unticked = BEFORE.flatMap((phase): Missing[] => {
    const left = checklist.filter((item) => item.phase === phase && !record.checks[item.id]?.done);
    return left[0] ? [{ what: 'checklist', phase, left: left.length, first: left[0].text }] : [];
  });
  const unagreed = equipment.filter(({ agreed }) => !agreed).map(({ name }) => name);
  // 仕様書 4(3)カ: a facilitator in every group
  const alone = record.groups.filter(({ facilitator }) => !facilitator).map(({ name }) => name);
  return [
    ...unticked,
    ...(unagreed.length > 0 ? [{ what: 'equipment' as const, names: unagreed }] : []),
    ...(session.kind === 'exchange' && alone.length > 0 ? [{ what: 'facilitator' as const, groups: alone }] : []),
  ];
}
