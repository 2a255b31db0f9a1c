import type { Answers, Keying, Uuid } from './protocol';

/** 紙回答の入力 — a person's later keying of a sheet takes the place of the earlier one; keyings by others stand beside it. */
export class Keyings {
  private standing: Keying[];
  private readonly removed = new Set<Uuid>();

  constructor(base: readonly Keying[]) {
    this.standing = [...base];
  }

  key(keying: Keying): void {
    const replaced = (earlier: Keying) =>
      earlier.id === keying.id ||
      (onPaper(earlier) && onPaper(keying) && earlier.sheet === keying.sheet && earlier.by === keying.by);
    this.standing = [...this.standing.filter((earlier) => !replaced(earlier)), keying];
  }

  remove(entity: Uuid): void {
    this.removed.add(entity);
  }

  restore(entity: Uuid): void {
    this.removed.delete(entity);
  }

  shown(): Keying[] {
    return this.standing
      .filter(({ id }) => !this.removed.has(id))
      .sort((a, b) => a.sheet - b.sheet || Date.parse(a.at) - Date.parse(b.at));
  }
}

/** A keying of the tablet handed round is a person of its own, whatever its number. */
export const onPaper = ({ channel }: Keying): boolean => channel === undefined || channel === 'paper';

/** Of each sheet the keyings that differ from its first. */
export function differing(keyings: readonly Keying[]): Keying[] {
  const first = new Map<number, Keying>();
  return keyings.filter(onPaper).filter((keying) => {
    const other = first.get(keying.sheet);
    if (other) return !same(other.answers, keying.answers);
    first.set(keying.sheet, keying);
    return false;
  });
}

function same(one: Answers, other: Answers): boolean {
  const questions = Object.keys(one);
  return (
    questions.length === Object.keys(other).length &&
    questions.every((question) => question in other && written(one[question]) === written(other[question]))
  );
}

/** In which order options were ticked says nothing. */
const written = (answer: Answers[string] | undefined): string =>
  JSON.stringify(Array.isArray(answer) ? [...new Set(answer)].sort() : answer);
