import type { Remark, Uuid, Version } from './protocol';

interface Written extends Version {
  base?: Uuid;
}

interface Entry<E> {
  facts: Omit<E, keyof Remark>;
  versions: Version[];
  superseded: Set<Uuid>;
  removed: boolean;
}

/** 書いたもの — entries whose every edit is a version; concurrent edits are both kept until a person decides. */
export class Entries<E extends Remark> {
  private readonly entries = new Map<Uuid, Entry<E>>();

  constructor(base: readonly E[]) {
    for (const { id, text, at, by, version, rival, ...facts } of base) {
      // of an entry that the server folded only its heads are known here, the later one shown
      this.entries.set(id, {
        facts,
        versions: [...(rival ? [rival] : []), { text, at, by, version }],
        superseded: new Set(),
        removed: false,
      });
    }
  }

  write(entity: Uuid, facts: Omit<E, keyof Remark>, { base, ...version }: Written): void {
    const entry = this.entries.get(entity);
    if (entry) {
      entry.facts = facts;
      entry.versions.push(version);
      if (base) entry.superseded.add(base);
      return;
    }
    this.entries.set(entity, { facts, versions: [version], superseded: new Set(base ? [base] : []), removed: false });
  }

  remove(entity: Uuid): void {
    const entry = this.entries.get(entity);
    if (entry) entry.removed = true;
  }

  restore(entity: Uuid): void {
    const entry = this.entries.get(entity);
    if (entry) entry.removed = false;
  }

  /** In the order in which they were first written. */
  shown(): E[] {
    return [...this.entries].filter(([, entry]) => !entry.removed).map(([id, entry]) => head(id, entry));
  }
}

function head<E extends Remark>(id: Uuid, entry: Entry<E>): E {
  const heads = entry.versions.filter(({ version }) => !entry.superseded.has(version));
  // acts come in order, so the last head is the latest; versions that name each other as base cannot be: IDs are made before
  const shown = heads.at(-1) ?? entry.versions.at(-1);
  const rival = heads.at(-2);
  return { id, ...entry.facts, ...shown, ...(rival && { rival }) } as unknown as E;
}
