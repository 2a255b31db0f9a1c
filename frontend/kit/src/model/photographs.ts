import type { Photograph, Uuid } from './protocol';

/** 写真 — immutable: the first act of each counts; in the order in which they were taken. */
export class Photographs {
  private readonly taken: Map<Uuid, Photograph>;
  private readonly removed = new Set<Uuid>();

  constructor(base: readonly Photograph[]) {
    this.taken = new Map(base.map((photograph) => [photograph.id, photograph]));
  }

  take(photograph: Photograph): void {
    if (!this.taken.has(photograph.id)) this.taken.set(photograph.id, photograph);
  }

  remove(entity: Uuid): void {
    this.removed.add(entity);
  }

  restore(entity: Uuid): void {
    this.removed.delete(entity);
  }

  shown(): Photograph[] {
    return [...this.taken.values()]
      .filter(({ id }) => !this.removed.has(id))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }
}
