import { byTime, type LastWins } from './lastWins';
import type { Match, Uuid, WalkIn } from './protocol';

/** 当日参加 — who they said they are, and whom of the registered they turned out to be, are decided apart. */
export class WalkIns {
  private readonly people: LastWins<WalkIn>;
  private readonly matches: LastWins<Match>;

  constructor(base: readonly WalkIn[]) {
    this.people = byTime(Object.fromEntries(base.map(({ match: _match, ...person }) => [person.id, person])));
    this.matches = byTime(Object.fromEntries(base.flatMap(({ id, match }) => (match ? [[id, match]] : []))));
  }

  came(person: WalkIn, time: number): void {
    this.people.set(person.id, person, time);
  }

  matched(entity: Uuid, match: Match, time: number): void {
    this.matches.set(entity, match, time);
  }

  remove(entity: Uuid, time: number): void {
    this.people.remove(entity, time);
    this.matches.remove(entity, time);
  }

  restore(entity: Uuid, time: number): void {
    this.people.restore(entity, time);
    this.matches.restore(entity, time);
  }

  shown(): WalkIn[] {
    const matches = this.matches.values();
    return Object.values(this.people.values()).map((person) => {
      const match = matches[person.id];
      return match ? { ...person, match } : person;
    });
  }
}
