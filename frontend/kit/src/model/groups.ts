import { byTime, type LastWins } from './lastWins';
import type { Choice, Group, Uuid } from './protocol';

/** 班 — who is in a group, and which issue it goes on with, are decided apart. */
export class Groups {
  private readonly formed: LastWins<Group>;
  private readonly choices: LastWins<Choice>;

  constructor(base: readonly Group[]) {
    this.formed = byTime(Object.fromEntries(base.map(({ choice: _choice, ...group }) => [group.id, group])));
    this.choices = byTime(Object.fromEntries(base.flatMap(({ id, choice }) => (choice ? [[id, choice]] : []))));
  }

  form(group: Group, time: number): void {
    this.formed.set(group.id, group, time);
  }

  choose(entity: Uuid, choice: Choice, time: number): void {
    this.choices.set(entity, choice, time);
  }

  remove(entity: Uuid, time: number): void {
    this.formed.remove(entity, time);
    this.choices.remove(entity, time);
  }

  restore(entity: Uuid, time: number): void {
    this.formed.restore(entity, time);
    this.choices.restore(entity, time);
  }

  shown(): Group[] {
    const choices = this.choices.values();
    return Object.values(this.formed.values()).map((group) => {
      const choice = choices[group.id];
      return choice ? { ...group, choice } : group;
    });
  }
}
