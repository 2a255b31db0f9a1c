import { unwrapKey } from '../crypto/sealing';
import type { Database } from '../db/database';
import { Unlocked } from './unlocked';

/** Every checkout on this tablet that the ID and password open; none when they are wrong. Needs no network. */
export async function unlockAll(db: Database, user: string, password: string): Promise<Unlocked[]> {
  const opened: Unlocked[] = [];
  for (const row of await db.checkouts()) {
    for (const opener of row.openers) {
      const key = await unwrapKey(opener.key, user, password, row.id);
      if (key) {
        opened.push(await Unlocked.from(row, key, opener, db));
        break;
      }
    }
  }
  return opened;
}
