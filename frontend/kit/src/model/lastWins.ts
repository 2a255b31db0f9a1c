import type { Uuid } from './protocol';

interface Slot<V> {
  value?: V | undefined;
  /** What a removal took, to be given back by a restoring. */
  taken?: V | undefined;
  time: number;
}

/** 最後の値 — per entity the value of the latest act; a removal takes it away, a restoring gives it back. */
export class LastWins<V> {
  private readonly slots = new Map<Uuid, Slot<V>>();

  constructor(base: Record<Uuid, V>, timeOf: (value: V) => number) {
    for (const [entity, value] of Object.entries(base)) {
      this.slots.set(entity, { value, time: timeOf(value) });
    }
  }

  set(entity: Uuid, value: V, time: number): void {
    this.change(entity, () => value, time);
  }

  change(entity: Uuid, next: (value: V) => V, time: number): void {
    const slot = this.slots.get(entity);
    if (slot && slot.time > time) return;
    this.slots.set(entity, { value: next(slot?.value ?? ({} as V)), time });
  }

  remove(entity: Uuid, time: number): void {
    const slot = this.slots.get(entity);
    if (slot?.value === undefined || slot.time > time) return;
    this.slots.set(entity, { taken: slot.value, time });
  }

  restore(entity: Uuid, time: number): void {
    const slot = this.slots.get(entity);
    if (slot?.taken === undefined || slot.time > time) return;
    this.slots.set(entity, { value: slot.taken, time });
  }

  values(): Record<Uuid, V> {
    const values: Record<Uuid, V> = {};
    for (const [entity, slot] of this.slots) {
      if (slot.value !== undefined) values[entity] = slot.value;
    }
    return values;
  }
}

/** Values that tell themselves when they were set. */
export const byTime = <V extends { at: string }>(base: Record<Uuid, V>): LastWins<V> =>
  new LastWins(base, ({ at }) => Date.parse(at));
