import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ActStatus, Uuid } from '../model/protocol';
import { MaterialStore } from './materials';
import { PhotographStore } from './photographs';
import type { ActRow, CheckoutRow, Device, MaterialRow, PhotographRow, Tries } from './rows';

/** The one folder that knows IndexedDB; older databases are opened too (docs/decisions/0006). */

export interface Schema extends DBSchema {
  meta: { key: string; value: Device | Tries | number };
  checkouts: { key: Uuid; value: CheckoutRow };
  acts: { key: [Uuid, number]; value: ActRow };
  photographs: { key: [Uuid, string]; value: PhotographRow };
  materials: { key: [Uuid, string]; value: MaterialRow };
}

const NAME = 'yoriai-kit';
const VERSION = 3;
export const strict = { durability: 'strict' } as const;
const actsOf = (checkout: Uuid, from = 0, to = Number.MAX_SAFE_INTEGER) =>
  IDBKeyRange.bound([checkout, from], [checkout, to]);

/** Photographs and materials alike lie under their checkout and a hash. */
export const filesOf = (checkout: Uuid) => IDBKeyRange.bound([checkout, ''], [checkout, '\uffff']);

export class Database {
  readonly photographs: PhotographStore;
  readonly materials: MaterialStore;

  private constructor(private readonly db: IDBPDatabase<Schema>) {
    this.photographs = new PhotographStore(db);
    this.materials = new MaterialStore(db);
  }

  /** @param lost called when the browser takes the storage away under the running kit */
  static async open(lost: () => void = () => undefined): Promise<Database> {
    const db = await openDB<Schema>(NAME, VERSION, {
      upgrade(created, from) {
        if (from < 1) {
          created.createObjectStore('meta');
          created.createObjectStore('checkouts', { keyPath: 'id' });
          created.createObjectStore('acts', { keyPath: ['checkout', 'seq'] });
        }
        if (from < 2) created.createObjectStore('photographs', { keyPath: ['checkout', 'sha256'] });
        if (from < 3) created.createObjectStore('materials', { keyPath: ['checkout', 'sha256'] });
      },
      terminated: lost,
      // a newer kit in another tab wants to upgrade: this one gives way instead of holding it up
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        lost();
      },
    });
    return new Database(db);
  }

  close(): void {
    this.db.close();
  }

  async device(): Promise<Device | undefined> {
    return (await this.db.get('meta', 'device')) as Device | undefined;
  }

  async saveDevice(device: Device): Promise<void> {
    await this.put('meta', device, 'device');
  }

  async tries(): Promise<Tries> {
    return ((await this.db.get('meta', 'tries')) as Tries | undefined) ?? { wrong: 0, last: 0 };
  }

  async saveTries(tries: Tries): Promise<void> {
    await this.put('meta', tries, 'tries');
  }

  /** Device clock minus server clock as last measured, in milliseconds. */
  async drift(): Promise<number> {
    return ((await this.db.get('meta', 'drift')) as number | undefined) ?? 0;
  }

  async saveDrift(drift: number): Promise<void> {
    await this.put('meta', drift, 'drift');
  }

  /** Whether this tablet was seen to start without a network. */
  async rehearsed(): Promise<boolean> {
    return (await this.db.get('meta', 'rehearsed')) !== undefined;
  }

  async saveRehearsed(when: number): Promise<void> {
    await this.put('meta', when, 'rehearsed');
  }

  async checkouts(): Promise<CheckoutRow[]> {
    return this.db.getAll('checkouts');
  }

  async checkout(id: Uuid): Promise<CheckoutRow | undefined> {
    return this.db.get('checkouts', id);
  }

  async addCheckout(row: CheckoutRow): Promise<void> {
    await this.put('checkouts', row);
  }

  /** Reads, changes and writes in one transaction, so that no other tab's change is lost. */
  async changeCheckout(id: Uuid, change: (row: CheckoutRow) => CheckoutRow): Promise<CheckoutRow> {
    const tx = this.db.transaction('checkouts', 'readwrite', strict);
    const row = await tx.store.get(id);
    if (!row) throw new Error(`Checkout ${id} is not on this tablet`);
    const changed = change(row);
    await Promise.all([tx.store.put(changed), tx.done]);
    return changed;
  }

  async acts(checkout: Uuid, from = 1, to?: number): Promise<ActRow[]> {
    return this.db.getAll('acts', actsOf(checkout, from, to));
  }

  /**
   * Act, queue position and the photograph that it tells of in one strict transaction.
   * @returns false when another tab took the number meanwhile: seal again under the next one
   */
  async appendAct(row: ActRow, photograph?: PhotographRow): Promise<boolean> {
    const tx = this.db.transaction(['checkouts', 'acts', 'photographs'], 'readwrite', strict);
    const checkouts = tx.objectStore('checkouts');
    const checkout = await checkouts.get(row.checkout);
    if (!checkout) throw new Error(`Checkout ${row.checkout} is not on this tablet`);
    if (checkout.recorded !== row.seq - 1) {
      await tx.done;
      return false;
    }
    await Promise.all([
      tx.objectStore('acts').add(row),
      checkouts.put({ ...checkout, recorded: row.seq }),
      photograph && tx.objectStore('photographs').put(photograph),
      tx.done,
    ]);
    return true;
  }

  /** What the server said of a batch, together with how far it got. */
  async settle(
    checkout: Uuid,
    results: ReadonlyMap<Uuid, { status: ActStatus; reason?: string }>,
    batch: readonly ActRow[],
    change: (row: CheckoutRow) => CheckoutRow,
  ): Promise<void> {
    const tx = this.db.transaction(['checkouts', 'acts'], 'readwrite', strict);
    const row = await tx.objectStore('checkouts').get(checkout);
    const writes: Promise<unknown>[] = [];
    if (row) writes.push(tx.objectStore('checkouts').put(change(row)));
    for (const act of batch) {
      const result = results.get(act.id);
      // a duplicate was judged before: what was said then stands
      if (result && !(result.status === 'duplicate' && act.status !== 'queued')) {
        writes.push(tx.objectStore('acts').put({ ...act, ...result }));
      }
    }
    await Promise.all([...writes, tx.done]);
  }

  /** After the return: nothing of the session stays on the tablet. */
  async purge(checkout: Uuid): Promise<void> {
    const tx = this.db.transaction(['checkouts', 'acts', 'photographs', 'materials'], 'readwrite', strict);
    await Promise.all([
      tx.objectStore('checkouts').delete(checkout),
      tx.objectStore('acts').delete(actsOf(checkout)),
      tx.objectStore('photographs').delete(filesOf(checkout)),
      tx.objectStore('materials').delete(filesOf(checkout)),
      tx.done,
    ]);
  }

  private async put<S extends 'meta' | 'checkouts'>(store: S, value: Schema[S]['value'], key?: string): Promise<void> {
    const tx = this.db.transaction(store, 'readwrite', strict);
    await Promise.all([tx.store.put(value, key as never), tx.done]);
  }
}
