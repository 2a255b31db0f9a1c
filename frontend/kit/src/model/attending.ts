import type { AttendanceStatus, Marked, SessionRecord, Snapshot, Time, Uuid, WalkIn } from './protocol';

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

/**
 * In the order of the reading. Who walked in and turned out to be registered stands once, as registered: with their own
 * mark, or else with the walk-in's.
 */
export function attendees(
  { participants }: Snapshot,
  { attendance, walkIns }: SessionRecord,
  compare: (a: string, b: string) => number,
): Attendee[] {
  const known = new Set(participants.map(({ id }) => id));
  const matched = new Map(walkIns.flatMap((person) => recognised(person, known, attendance[person.id])));
  const registered = participants.map((person) => ({
    ...person,
    walkIn: false,
    ...marked(attendance[person.id] ?? matched.get(person.id)),
  }));
  const others = walkIns
    .filter(({ match }) => !match?.participant || !known.has(match.participant))
    .map(({ id, name, kana = '', association }) => ({
      ...{ id, name, kana, association, walkIn: true },
      ...marked(attendance[id]),
    }));
  return [...registered, ...others].sort((a, b) => compare(a.kana || a.name, b.kana || b.name));
}

function recognised({ match }: WalkIn, known: ReadonlySet<Uuid>, mark: Marked | undefined): [Uuid, Marked][] {
  return match?.participant && known.has(match.participant) && mark ? [[match.participant, mark]] : [];
}

function marked(mark: Marked | undefined) {
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

// names are written with a blank between the parts, and compared without; readings may come in either kana
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - KATAKANA_ABOVE_HIRAGANA));
const KATAKANA_ABOVE_HIRAGANA = 0x60;

/** Registered participants whom a walk-in may be: the same name or reading first, then the same association or family name. */
export function candidates(walkIn: WalkIn, everybody: readonly Attendee[]): Attendee[] {
  const likeness = (person: Attendee): number => {
    if (bare(person.name) === bare(walkIn.name)) return 4;
    if (walkIn.kana && bare(person.kana) === bare(walkIn.kana)) return 3;
    const family = walkIn.name.normalize('NFKC').split(/\s/)[0] ?? '';
    const sameFamily = family.length > 1 && person.name.startsWith(family);
    const sameAssociation = walkIn.association !== '' && bare(person.association) === bare(walkIn.association);
    return (sameFamily ? 2 : 0) + (sameAssociation ? 1 : 0);
  };
  return everybody
    .filter((person) => !person.walkIn)
    .map((person) => ({ person, like: likeness(person) }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .map(({ person }) => person);
}
