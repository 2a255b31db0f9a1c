import { type Api, type Arrival, Refused } from '../api/api';
import type { Database } from '../db/database';
import type { PhotographRow } from '../db/rows';
import type { Uuid } from '../model/protocol';

const PIECE_BYTES = 512 * 1024;
/** A photograph that does not get on after so many answers waits for the next round. */
const MOST_SURPRISES = 5;

/**
 * 写真の送り — brings the photographs of one checkout to the server, piece by piece, from where the line broke. Ciphertext alone, so a
 * locked tablet delivers them too.
 *
 * @throws Refused or Unreachable when the server takes no more for now
 */
export async function deliverPhotographs(db: Database, api: Api, checkout: Uuid): Promise<void> {
  const row = await db.checkout(checkout);
  if (!row) return;
  for (const photograph of await db.photographs.pending(checkout)) {
    await deliver(db, api, row.pushToken, photograph);
  }
}

async function deliver(db: Database, api: Api, token: string, { checkout, sha256, bytes }: PhotographRow) {
  let surprises = 0;
  let { offset, complete } = await api.photograph(checkout, token, sha256);
  while (!complete) {
    const piece = { bytes: bytes.slice(offset, offset + PIECE_BYTES), offset, length: bytes.byteLength };
    const arrived = await send(api, checkout, token, sha256, piece);
    if (arrived.offset <= offset && !arrived.complete && ++surprises > MOST_SURPRISES) return;
    ({ offset, complete } = arrived);
    await db.photographs.progressed(checkout, sha256, offset, complete);
  }
  await db.photographs.progressed(checkout, sha256, bytes.byteLength, true);
}

async function send(
  api: Api,
  checkout: Uuid,
  token: string,
  sha256: string,
  piece: Parameters<Api['sendPiece']>[3],
): Promise<Arrival> {
  try {
    return await api.sendPiece(checkout, token, sha256, piece);
  } catch (refused) {
    // the server tells where to go on: another tab was faster, or the whole was damaged on its way
    if (refused instanceof Refused && typeof refused.facts.offset === 'number') {
      return { offset: refused.facts.offset, complete: false };
    }
    throw refused;
  }
}
