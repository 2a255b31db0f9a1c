import type { Api } from '../api/api';
import type { Database } from '../db/database';
import type { CheckoutRow } from '../db/rows';
import type { Uuid } from '../model/protocol';
import { KitProblem } from './kit';
import { sealSnapshot, type Unlocked } from './unlocked';

/** 開いているキットの束 — what this person has unlocked, and which of it is on the screen. */
export class OpenKits {
  private readonly kits = new Map<Uuid, Unlocked>();
  current: Uuid | undefined;

  constructor(
    private readonly db: Database,
    private readonly api: Api,
  ) {}

  get all(): ReadonlyMap<Uuid, Unlocked> {
    return this.kits;
  }

  /** @throws KitProblem `locked` */
  shown(): Unlocked {
    const open = this.current && this.kits.get(this.current);
    if (!open) throw new KitProblem('locked', '');
    return open;
  }

  add(open: Unlocked): void {
    this.kits.set(open.checkout, open);
    this.current = open.checkout;
  }

  /** The session that is on, or else the one whose start is nearest, comes on the screen. */
  open(opened: readonly Unlocked[], now: number): void {
    this.lock();
    for (const one of opened) this.kits.set(one.checkout, one);
    const distance = ({ snapshot }: Unlocked) => Math.abs(Date.parse(snapshot.session.starts) - now);
    this.current = [...opened].sort((a, b) => distance(a) - distance(b))[0]?.checkout;
  }

  lock(): void {
    this.kits.clear();
    this.current = undefined;
  }

  remove(checkout: Uuid): void {
    this.kits.delete(checkout);
    if (this.current === checkout) this.current = this.kits.keys().next().value;
  }

  /** Fetches what others did, where the kit is unlocked. */
  async pull(checkout: Uuid): Promise<void> {
    const open = this.kits.get(checkout);
    if (!open) return;
    const news = await this.api.snapshot(checkout, open.readToken, open.etag);
    if (!news) return;
    const snapshot = await sealSnapshot(open.key, checkout, news.snapshot);
    await this.db.changeCheckout(checkout, (row) => ({ ...row, snapshot, etag: news.etag, ...news.snapshot.receipt }));
    open.snapshot = news.snapshot;
    open.etag = news.etag;
  }

  /** Reads again what other tabs did; what is no longer on the tablet goes. */
  async refresh(rows: readonly CheckoutRow[]): Promise<void> {
    for (const open of [...this.kits.values()]) {
      if (rows.some(({ id }) => id === open.checkout)) await open.refresh(this.db);
      else this.remove(open.checkout);
    }
  }
}
