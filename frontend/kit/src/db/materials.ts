import type { IDBPDatabase } from 'idb';
import type { Uuid } from '../model/protocol';
import { filesOf, type Schema, strict } from './database';
import type { MaterialRow } from './rows';

/** The sealed materials on the tablet's disk. */
export class MaterialStore {
  constructor(private readonly db: IDBPDatabase<Schema>) {}

  /** Which are here, by the hash of the file; none of them is read for it. */
  async hashes(checkout: Uuid): Promise<Set<string>> {
    return new Set((await this.db.getAllKeys('materials', filesOf(checkout))).map(([, sha256]) => sha256));
  }

  async find(checkout: Uuid, sha256: string): Promise<MaterialRow | undefined> {
    return this.db.get('materials', [checkout, sha256]);
  }

  /** A kit that was given back while its file was on the way stays gone. */
  async put(row: MaterialRow): Promise<void> {
    const tx = this.db.transaction(['checkouts', 'materials'], 'readwrite', strict);
    const taken = await tx.objectStore('checkouts').getKey(row.checkout);
    await Promise.all([taken !== undefined && tx.objectStore('materials').put(row), tx.done]);
  }

  async remove(checkout: Uuid, sha256: string): Promise<void> {
    const tx = this.db.transaction('materials', 'readwrite', strict);
    await Promise.all([tx.store.delete([checkout, sha256]), tx.done]);
  }
}
