import { openPhotograph, sealPhotograph, sha256 } from '../crypto/photographs';
import type { Database } from '../db/database';
import type { PhotographRow } from '../db/rows';
import type { Unlocked } from './unlocked';

/** 写真帳 — the photographs of an open kit: sealed when they are taken, opened when they are looked at. */
export class Album {
  constructor(private readonly db: Database) {}

  async seal({ key, checkout }: Unlocked, picture: ArrayBuffer): Promise<PhotographRow> {
    const bytes = await sealPhotograph(key, checkout, picture);
    return { checkout, sha256: await sha256(bytes), bytes, offset: 0, arrived: false };
  }

  /** @returns nothing where another tablet took it */
  async picture({ key, checkout }: Unlocked, hash: string): Promise<Blob | undefined> {
    const row = await this.db.photographs.find(checkout, hash);
    return row && new Blob([await openPhotograph(key, checkout, row.bytes)], { type: 'image/jpeg' });
  }
}
