import { type Api, Refused } from '../api/api';
import type { Database } from '../db/database';
import type { ActRow, CheckoutRow } from '../db/rows';
import type { Pushed, Uuid } from '../model/protocol';

const LARGEST_BATCH = 200;

/**
 * 送り — brings the queue of one checkout to the server, batch by batch. Works on ciphertext alone, so a locked tablet delivers too.
 * Nothing that has not been acknowledged is ever deleted or skipped.
 *
 * @throws Refused or Unreachable when the server takes no more for now
 */
export async function deliver(db: Database, api: Api, checkout: Uuid): Promise<void> {
  let size = LARGEST_BATCH;
  for (;;) {
    const row = await db.checkout(checkout);
    if (!row || row.acked >= row.recorded) return;
    const batch = await db.acts(checkout, row.acked + 1, row.acked + size);
    try {
      const pushed = await api.push(checkout, row.pushToken, batch.map(onTheWire));
      await settle(db, checkout, batch, pushed);
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      if (refused.status === 413 && size > 1) {
        size = Math.ceil(size / 2);
      } else if (refused.code === 'gap' && wantsEarlier(refused, row)) {
        const expected = refused.facts.expected as number;
        await db.changeCheckout(checkout, (now) => ({ ...now, acked: expected - 1 }));
      } else {
        throw refused;
      }
    }
  }
}

function onTheWire({ id, seq, iv, sealed }: ActRow) {
  return { id, seq, iv, sealed };
}

async function settle(db: Database, checkout: Uuid, batch: readonly ActRow[], pushed: Pushed): Promise<void> {
  const results = new Map(
    pushed.results.map(({ id, status, reason }) => [id, { status, ...(reason !== undefined && { reason }) }]),
  );
  await db.settle(checkout, results, batch, (row) => ({
    ...row,
    acked: Math.min(Math.max(row.acked, pushed.acked), row.recorded),
    received: pushed.receipt.received,
    accepted: pushed.receipt.accepted,
    refused: false,
  }));
}

// a server restored from a backup may have lost what it had acknowledged: the tablet still has it
function wantsEarlier({ facts }: Refused, row: CheckoutRow): boolean {
  return (
    typeof facts.expected === 'number' &&
    facts.expected >= 1 &&
    facts.expected !== row.acked + 1 &&
    facts.expected <= row.recorded
  );
}
