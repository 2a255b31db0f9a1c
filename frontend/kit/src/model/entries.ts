import type { Over, Remark, Uuid, Version } from './protocol';

interface Entry<F> {
  versions: { version: Version; facts: F }[];
  superseded: Set<Uuid>;
  removed: boolean;
}

/**
 * 書いたもの — entries whose every edit is a version; concurrent edits are both kept until a person decides.
 * `F` is what a version says besides its text.
 */
export class Entries<F extends object> {
  private readonly entries = new Map<Uuid, Entry<F>>();

  constructor(base: readonly (Remark & F)[]) {
    for (const { id, text, at, by, version, rival, ...facts } of base) {
      // of an entry that the server folded only its heads are known here, the later one shown
      const shown = { version: { text, at, by, version }, facts: facts as unknown as F };
      const versions = rival ? [{ version: rival, facts: shown.facts }, shown] : [shown];
      this.entries.set(id, { versions, superseded: new Set(), removed: false });
    }
  }

  write(entity: Uuid, facts: F, { base, merges = [], ...version }: Version & Over): void {
    const entry = this.entries.get(entity) ?? { versions: [], superseded: new Set(), removed: false };
    entry.versions.push({ version, facts });
    for (const over of base ? [base, ...merges] : merges) entry.superseded.add(over);
    this.entries.set(entity, entry);
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
  shown(): (Remark & F)[] {
    return [...this.entries].filter(([, entry]) => !entry.removed).map(([id, entry]) => head(id, entry));
  }
}

function head<F extends object>(id: Uuid, { versions, superseded }: Entry<F>): Remark & F {
  const heads = versions.filter(({ version }) => !superseded.has(version.version));
  // acts come in order, so the last head is the latest; versions that name each other as base cannot be: IDs are made before
  const shown = heads.at(-1) ?? (versions.at(-1) as (typeof versions)[number]);
  const rival = heads.at(-2)?.version;
  return { id, ...shown.facts, ...shown.version, ...(rival && { rival }) };
}
