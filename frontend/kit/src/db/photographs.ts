import type { IDBPDatabase } from 'idb';
import type { Uuid } from '../model/protocol';
import { filesOf, type Schema, strict } from './database';
import type { PhotographRow } from './rows';

/** The sealed photographs on the tablet's disk. */
export class PhotographStore {
  constructor(private readonly db: IDBPDatabase<Schema>) {}

  async of(checkout: Uuid): Promise<PhotographRow[]> {
    return this.db.getAll('photographs', filesOf(checkout));
  }

  async find(checkout: Uuid, sha256: string): Promise<PhotographRow | undefined> {
    return this.db.get('photographs', [checkout, sha256]);
  }

  async put(row: PhotographRow): Promise<void> {
    const tx = this.db.transaction('photographs', 'readwrite', strict);
    await Promise.all([tx.store.put(row), tx.done]);
  }

  async remove(checkout: string, sha256: string): Promise<void> {
    const tx = this.db.transaction('photographs', 'readwrite', strict);
    await Promise.all([tx.store.delete([checkout, sha256]), tx.done]);
  }

  /** Those that the server does not hold whole yet. */
  async pending(checkout: Uuid): Promise<PhotographRow[]> {
    return (await this.of(checkout)).filter(({ arrived }) => !arrived);
  }

  async progressed(checkout: Uuid, sha256: string, offset: number, arrived: boolean): Promise<void> {
    const tx = this.db.transaction('photographs', 'readwrite', strict);
    const row = await tx.store.get([checkout, sha256]);
    await Promise.all([row && tx.store.put({ ...row, offset, arrived }), tx.done]);
  }
}
