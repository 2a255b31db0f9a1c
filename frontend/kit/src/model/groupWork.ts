import type { Attendee } from './attending';
import type { Card, CardKind, Group, SessionRecord, Uuid } from './protocol';

/** 班のカード — of one kind, by theme: those not yet classified first, then the themes in the order in which they came up. */
export interface Column {
  /** Empty: 分けるまえ. */
  theme: string;
  cards: Card[];
}

export const votesOf = ({ votes }: Card): number => Object.values(votes).reduce((sum, one) => sum + one, 0);

export function cardsOf({ cards }: SessionRecord, group: Uuid, kind: CardKind): Card[] {
  return cards
    .filter((card) => card.group === group && card.kind === kind)
    .map((card, index) => ({ card, index }))
    .sort((a, b) => (a.card.order ?? a.index) - (b.card.order ?? b.index) || a.index - b.index)
    .map(({ card }) => card);
}

export function board(record: SessionRecord, group: Uuid): Column[] {
  const cards = cardsOf(record, group, 'issue');
  const themes = [...new Set(cards.flatMap(({ theme }) => (theme ? [theme] : [])))];
  return ['', ...themes].map((theme) => ({ theme, cards: cards.filter((card) => (card.theme ?? '') === theme) }));
}

/** 班分け — people of one association come into different groups, so that neighbours meet others (仕様書 4(3)カ グループワーク). */
export function divided(people: readonly Attendee[], count: number): Uuid[][] {
  const groups: Uuid[][] = Array.from({ length: count }, () => []);
  const heads = (name: string) => people.filter(({ association }) => association === name).length;
  const names = [...new Set(people.map(({ association }) => association))].sort((a, b) => heads(b) - heads(a));
  const inTurn = names.flatMap((name) => people.filter(({ association }) => association === name));
  for (const [index, { id }] of inTurn.entries()) groups[index % count]?.push(id);
  return groups;
}

/** Where a card comes to lie that is put before another one of the same column, or at its end. */
export function orderBefore(cards: readonly Card[], before: Uuid | undefined): number {
  const place = (index: number): number => cards[index]?.order ?? index;
  const at = cards.findIndex(({ id }) => id === before);
  if (cards.length === 0) return 0;
  if (at < 0) return place(cards.length - 1) + 1;
  return at === 0 ? place(0) - 1 : (place(at - 1) + place(at)) / 2;
}

/** Those who are in no group yet. */
export function ungrouped(people: readonly Attendee[], groups: readonly Group[]): Attendee[] {
  const taken = new Set(groups.flatMap(({ members }) => members));
  return people.filter(({ id }) => !taken.has(id));
}
