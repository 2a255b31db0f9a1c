import { toBase64Url } from '../crypto/bytes';
import type { Database } from '../db/database';
import type { Uuid } from '../model/protocol';

/** 救出ファイル — everything that the server has not acknowledged, as the ciphertext that it is (docs/kit-protocol.md). */
export async function rescueFile(db: Database, device: Uuid, savedAt: string): Promise<Blob> {
  const checkouts = [];
  for (const { id, acked, recorded } of await db.checkouts()) {
    const acts = await db.acts(id, acked + 1, recorded);
    const photographs = await db.photographs.pending(id);
    if (acts.length + photographs.length === 0) continue;
    checkouts.push({
      checkout: id,
      acts: acts.map(({ id: act, seq, iv, sealed }) => ({ id: act, seq, iv, sealed })),
      photographs: photographs.map(({ sha256, bytes }) => ({ sha256, bytes: toBase64Url(new Uint8Array(bytes)) })),
    });
  }
  const file = { kind: 'yoriai-rescue', v: 1, device, savedAt, checkouts };
  return new Blob([JSON.stringify(file)], { type: 'application/json' });
}
