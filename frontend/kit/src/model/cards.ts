import { Entries } from './entries';
import type { Card, CardKind, Over, Uuid, Version } from './protocol';

interface Facts {
  group?: Uuid;
  kind: CardKind;
}

/** カード — what is written, where it lies and how many votes it has are decided apart. */
export class Cards {
  private readonly texts: Entries<Facts>;
  private readonly places = new Map<Uuid, { theme?: string; order?: number }>();
  private readonly votes = new Map<Uuid, Record<Uuid, number>>();

  constructor(base: readonly Card[]) {
    this.texts = new Entries<Facts>(base.map(({ theme: _theme, order: _order, votes: _votes, ...text }) => text));
    for (const { id, theme, order, votes } of base) {
      this.places.set(id, { ...(theme !== undefined && { theme }), ...(order !== undefined && { order }) });
      this.votes.set(id, votes);
    }
  }

  write(entity: Uuid, facts: Facts, version: Version & Over): void {
    this.texts.write(entity, facts, version);
  }

  move(entity: Uuid, { theme, order }: { theme?: string; order?: number }): void {
    this.places.set(entity, {
      ...this.places.get(entity),
      ...(theme !== undefined && { theme }),
      ...(order !== undefined && { order }),
    });
  }

  vote(entity: Uuid, by: Uuid, votes: number): void {
    this.votes.set(entity, { ...this.votes.get(entity), [by]: votes });
  }

  remove(entity: Uuid): void {
    this.texts.remove(entity);
  }

  restore(entity: Uuid): void {
    this.texts.restore(entity);
  }

  shown(): Card[] {
    return this.texts
      .shown()
      .map((card) => ({ ...card, ...this.places.get(card.id), votes: this.votes.get(card.id) ?? {} }));
  }
}
