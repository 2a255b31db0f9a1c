import { type Api, Refused, Unreachable } from '../api/api';
import { openMaterial, sealMaterial } from '../crypto/materials';
import { sha256 } from '../crypto/photographs';
import type { Database } from '../db/database';
import type { Material, Uuid } from '../model/protocol';
import type { Unlocked } from './unlocked';

/** 資料の棚 — the confirmed materials of open kits: fetched while there is a network, sealed, opened when they are looked at. */
export class Library {
  private filling: Promise<boolean> | undefined;

  constructor(
    private readonly db: Database,
    private readonly api: Api,
  ) {}

  /**
   * Levels the shelf of every open kit with its snapshot; one at a time, beside the sending of acts, which never waits for it.
   *
   * @param open asked anew before each file: after a lock nothing more is fetched
   * @returns whether anything changed
   */
  fill(open: () => readonly Unlocked[]): Promise<boolean> {
    this.filling ??= this.level(open).finally(() => {
      this.filling = undefined;
    });
    return this.filling;
  }

  async open({ key, checkout, snapshot }: Unlocked, id: Uuid): Promise<Blob | undefined> {
    const material = snapshot.materials?.find((one) => one.id === id);
    const row = material && (await this.db.materials.find(checkout, material.sha256));
    if (!row) return undefined;
    return new Blob([await openMaterial(key, checkout, row.sha256, row)], { type: material.mediaType });
  }

  private async level(open: () => readonly Unlocked[]): Promise<boolean> {
    let changed = false;
    for (const { checkout } of open()) {
      // what the snapshot names may have changed by the time its turn comes
      const now = () => open().find((one) => one.checkout === checkout);
      changed = (await this.takeAway(checkout, now())) || changed;
      changed = (await this.fetch(checkout, now)) || changed;
    }
    return changed;
  }

  /** What no longer counts goes: a version that was replaced must not be opened at the venue. */
  private async takeAway(checkout: Uuid, kit: Unlocked | undefined): Promise<boolean> {
    // locked in the meantime: nobody knows what counts
    if (!kit) return false;
    const wanted = new Set((kit.snapshot.materials ?? []).map(({ sha256 }) => sha256));
    const gone = [...(await this.db.materials.hashes(checkout))].filter((hash) => !wanted.has(hash));
    for (const hash of gone) await this.db.materials.remove(checkout, hash);
    return gone.length > 0;
  }

  private async fetch(checkout: Uuid, now: () => Unlocked | undefined): Promise<boolean> {
    const here = await this.db.materials.hashes(checkout);
    let changed = false;
    for (const material of now()?.snapshot.materials ?? []) {
      const kit = now();
      if (!kit) break;
      if (here.has(material.sha256)) continue;
      try {
        changed = (await this.fetchOne(kit, material)) || changed;
      } catch (hindrance) {
        // one that the server does not hand out (any more) keeps no other back
        if (hindrance instanceof Refused) continue;
        if (!waits(hindrance)) throw hindrance;
        break;
      }
    }
    return changed;
  }

  private async fetchOne({ key, checkout, readToken }: Unlocked, { id, sha256: hash }: Material): Promise<boolean> {
    const file = await this.api.material(checkout, readToken, id);
    // damaged on its way, or another page in the server's place: asked for again in the next round
    if ((await sha256(file)) !== hash) return false;
    await this.db.materials.put({ checkout, sha256: hash, ...(await sealMaterial(key, checkout, hash, file)) });
    return true;
  }
}

// no way to the server, or a full disk: the kit goes on without the file, and the check before leaving tells
const waits = (hindrance: unknown): boolean =>
  hindrance instanceof Unreachable || (hindrance instanceof DOMException && hindrance.name === 'QuotaExceededError');
