import type { AttendanceStatus, SessionRecord, Snapshot, Time, Uuid } from './protocol';

/** 名簿の一行 — a registered participant or a walk-in, with what was marked. */
export interface Attendee {
  id: Uuid;
  name: string;
  kana: string;
  association: string;
  walkIn: boolean;
  status?: AttendanceStatus;
  at?: Time;
}

const HERE: readonly string[] = ['present', 'late', 'left'];

export const isHere = ({ status }: Attendee): boolean => status !== undefined && HERE.includes(status);

/** In the order of the reading; a walk-in counts as present until marked otherwise. */
export function attendees(
  { participants }: Snapshot,
  { attendance, walkIns }: SessionRecord,
  compare: (a: string, b: string) => number,
): Attendee[] {
  const registered = participants.map((person) => ({ ...person, walkIn: false, ...marked(attendance[person.id]) }));
  const others = walkIns.map(({ id, name, kana = '', association, at }) => ({
    ...{ id, name, kana, association, walkIn: true },
    ...(marked(attendance[id]) ?? { status: 'present' as const, at }),
  }));
  return [...registered, ...others].sort((a, b) => compare(a.kana || a.name, b.kana || b.name));
}

function marked(mark: SessionRecord['attendance'][string] | undefined) {
  return mark && { status: mark.status, at: mark.at };
}

/** 団体ごとの人数 — heads present by association. */
export function byAssociation(people: readonly Attendee[]): [association: string, heads: number][] {
  const heads = new Map<string, number>();
  for (const person of people.filter(isHere)) {
    heads.set(person.association, (heads.get(person.association) ?? 0) + 1);
  }
  return [...heads];
}
