import { fromBase64Url, randomBytes, toBase64Url } from '../src/crypto/bytes';
import { importKey, seal } from '../src/crypto/sealing';
import { Database } from '../src/db/database';
import { Outbox } from '../src/outbox/outbox';

/** Times of saving acts on a tablet, in milliseconds each: as the kit does it, and as little as can be done at all. */

const CHECKOUT = '01900000-0000-7000-8000-00000000beef';
const PERSON = '01900000-0000-7000-8000-00000000a001';

async function timed(count: number, save: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const began = performance.now();
    await save(index);
    times.push(performance.now() - began);
  }
  return times;
}

/** Sealed, numbered and strictly on the disk, by the kit's own queue. */
export async function kitSaves(count: number): Promise<number[]> {
  const db = await Database.open();
  const key = await importKey(fromBase64Url(toBase64Url(randomBytes(32))));
  const nothing = { iv: '', sealed: '' };
  const counts = { recorded: 0, acked: 0, received: 0, accepted: 0 };
  const row = {
    id: CHECKOUT,
    pushToken: '',
    openers: [],
    snapshot: nothing,
    readToken: nothing,
    etag: '',
    expires: '',
  };
  await db.addCheckout({ ...row, ...counts, refused: false });
  const outbox = new Outbox(db);
  const by = { checkout: CHECKOUT, session: CHECKOUT, author: PERSON, key, drift: 0 };
  const times = await timed(count, () => outbox.record(by, 'attendance.marked', PERSON, { status: 'present' }));
  await db.purge(CHECKOUT);
  db.close();
  return times;
}

/** One AES-GCM sealing and one strict put, nothing else. */
export async function rawSaves(count: number): Promise<number[]> {
  const key = await importKey(fromBase64Url(toBase64Url(randomBytes(32))));
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('acts');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const times = await timed(count, async (index) => {
    const sealed = await seal(key, 'x'.repeat(400), `${CHECKOUT}:${index}`);
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction('acts', 'readwrite', { durability: 'strict' });
      tx.objectStore('acts').put(sealed, index);
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
  });
  db.close();
  indexedDB.deleteDatabase('raw');
  return times;
}

Object.assign(globalThis, { kitSaves, rawSaves });
