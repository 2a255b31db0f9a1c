import { v7 as uuidv7 } from 'uuid';
import { type Api, HttpApi } from '../api/api';
import { type CheckoutRow, Database, type Device } from '../db/database';
import { language } from '../i18n';
import type { ActType, Payloads, SignedIn, Uuid } from '../model/protocol';
import { Outbox } from '../outbox/outbox';
import { Sync } from '../sync/sync';
import { onUpdateReady, takeUpdate } from '../update';
import { type Kit, KitProblem, type KitView } from './kit';
import { asProblem, notAllReceived, waitFirst, wrongPassword } from './problems';
import { takeOut } from './takingOut';
import { waitsUntil } from './tries';
import { sealSnapshot, type Unlocked } from './unlocked';
import { unlockAll } from './unlocking';
import { viewOf } from './view';

/** The kit locks itself after this long without a touch (I9). */
const IDLE_MS = 10 * 60_000;
const CLOCK_PATIENCE_MS = 2_000;
const CLOCK_NOISE_MS = 250;

export async function createKit(api: Api = new HttpApi(language)): Promise<Kit> {
  const tablet = new Tablet(await Database.open(), api);
  await tablet.begin();
  return tablet;
}

export class Tablet implements Kit {
  private readonly listeners = new Set<() => void>();
  private readonly outbox: Outbox;
  private readonly sync: Sync;
  private readonly otherTabs = new BroadcastChannel('yoriai-kit');
  private device: Device | undefined;
  private rows: CheckoutRow[] = [];
  private drift = 0;
  private waits = 0;
  private unlocked = new Map<Uuid, Unlocked>();
  private current: Uuid | undefined;
  private signedIn: { answer: SignedIn; password: string } | undefined;
  private signingIn = false;
  private contact: { sending: boolean; reached: boolean; last?: number } = { sending: false, reached: true };
  private updateReady = false;
  private idle: ReturnType<typeof setTimeout> | undefined;
  view: KitView = viewOf({ starting: true });

  constructor(
    private readonly db: Database,
    private readonly api: Api,
  ) {
    this.outbox = new Outbox(db);
    this.sync = new Sync(db, api, {
      reach: () => this.readClock(),
      pull: (checkout) => this.pull(checkout),
      started: () => this.show(() => (this.contact.sending = true)),
      ended: async ({ reached, at }) => {
        this.contact = {
          sending: false,
          reached,
          ...(reached ? { last: at } : this.contact.last && { last: this.contact.last }),
        };
        await this.reload();
      },
    });
    this.otherTabs.onmessage = () => void this.reload();
  }

  async begin(): Promise<void> {
    this.device = await this.db.device();
    this.drift = await this.db.drift();
    this.waits = waitsUntil(await this.db.tries());
    await this.reload();
    onUpdateReady(() => this.show(() => (this.updateReady = true)));
    this.sync.start();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  enrol(code: string, name: string): Promise<void> {
    return this.attempt(async () => {
      const { device, secret } = await this.api.enrol(code, name);
      this.device = { id: device, secret, name };
      await this.db.saveDevice(this.device);
    });
  }

  signIn(user: string, password: string): Promise<void> {
    return this.attempt(async () => {
      if (!this.device) throw new Error('Signing in on a tablet that is not enrolled');
      const { id: device, secret } = this.device;
      this.signedIn = { answer: await this.api.signIn({ user, password, device, secret }), password };
    });
  }

  takeOut(session: Uuid, purpose: string, destination: string): Promise<void> {
    return this.attempt(async () => {
      if (!this.signedIn) throw new Error('Taking out without being signed in');
      const { answer, password } = this.signedIn;
      // without the browser's promise the data could be evicted when the disk runs full
      await navigator.storage?.persist?.();
      const unlocked = await takeOut(this.db, this.api, answer, password, { session, purpose, destination });
      this.unlocked.set(unlocked.checkout, unlocked);
      this.current = unlocked.checkout;
      this.leaveSignIn();
      this.touched();
      void this.sync.now(true);
    });
  }

  unlock(user: string, password: string): Promise<void> {
    return this.attempt(async () => {
      const seconds = Math.ceil((this.waits - Date.now()) / 1000);
      if (seconds > 0) throw waitFirst(seconds);
      const opened = await unlockAll(this.db, user, password);
      if (opened.length === 0) {
        const { wrong } = await this.db.tries();
        await this.db.saveTries({ wrong: wrong + 1, last: Date.now() });
        this.waits = waitsUntil(await this.db.tries());
        throw wrongPassword();
      }
      await this.db.saveTries({ wrong: 0, last: 0 });
      this.waits = 0;
      this.unlocked = new Map(opened.map((one) => [one.checkout, one]));
      this.current = nearest(opened, this.now());
      this.touched();
      void this.sync.now();
    });
  }

  lock(): void {
    clearTimeout(this.idle);
    this.show(() => {
      this.unlocked.clear();
      this.current = undefined;
      this.leaveSignIn();
    });
  }

  goToSignIn(): void {
    this.show(() => (this.signingIn = true));
  }

  goBack(): void {
    this.show(() => this.leaveSignIn());
  }

  choose(checkout: Uuid): void {
    this.show(() => (this.current = checkout));
  }

  async record<T extends ActType>(type: T, entity: Uuid, payload: Payloads[T]): Promise<Uuid> {
    const open = this.open();
    const { checkout, key, person } = open;
    const by = { checkout, key, session: open.snapshot.session.id, author: person.id, drift: this.drift };
    let id = '';
    await this.attempt(async () => {
      const act = await this.outbox.record(by, type, entity, payload);
      open.add(act);
      id = act.id;
      this.otherTabs.postMessage('recorded');
    });
    void this.sync.now();
    return id;
  }

  newId(): Uuid {
    return uuidv7();
  }

  now(): number {
    return Date.now() - this.drift;
  }

  syncNow(): Promise<void> {
    return this.sync.now(true);
  }

  giveBack(): Promise<void> {
    return this.attempt(async () => {
      const { checkout } = this.open();
      await this.sync.now(true);
      const row = this.rows.find(({ id }) => id === checkout);
      if (!row) throw new Error('Giving back what is not here');
      if (row.acked < row.recorded) throw notAllReceived(row.recorded - row.acked);
      await this.api.giveBack(checkout, row.pushToken, row.recorded);
      await this.db.purge(checkout);
      this.unlocked.delete(checkout);
      this.current = this.unlocked.keys().next().value;
      this.otherTabs.postMessage('returned');
    });
  }

  takeUpdate(): void {
    takeUpdate();
  }

  touched(): void {
    clearTimeout(this.idle);
    if (this.unlocked.size > 0) this.idle = setTimeout(() => this.lock(), IDLE_MS);
  }

  private open(): Unlocked {
    const open = this.current && this.unlocked.get(this.current);
    if (!open) throw new KitProblem('locked', '');
    return open;
  }

  private leaveSignIn(): void {
    this.signedIn = undefined;
    this.signingIn = false;
  }

  private async pull(checkout: Uuid): Promise<void> {
    const open = this.unlocked.get(checkout);
    if (!open) return;
    const news = await this.api.snapshot(checkout, open.readToken, open.etag);
    if (!news) return;
    const snapshot = await sealSnapshot(open.key, checkout, news.snapshot);
    await this.db.changeCheckout(checkout, (row) => ({ ...row, snapshot, etag: news.etag, ...news.snapshot.receipt }));
    open.snapshot = news.snapshot;
    open.etag = news.etag;
  }

  private async readClock(): Promise<void> {
    const asked = Date.now();
    const { now } = await this.api.time();
    const answered = Date.now();
    const drift = Math.round((asked + answered) / 2 - Date.parse(now));
    // a slow answer tells little of the clock, and a small difference is the network's
    if (answered - asked > CLOCK_PATIENCE_MS || Math.abs(drift - this.drift) < CLOCK_NOISE_MS) return;
    this.drift = drift;
    await this.db.saveDrift(drift);
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (cause) {
      throw asProblem(cause);
    } finally {
      await this.reload();
    }
  }

  private async reload(): Promise<void> {
    this.rows = await this.db.checkouts();
    for (const open of this.unlocked.values()) {
      if (this.rows.some(({ id }) => id === open.checkout)) await open.refresh(this.db);
      else this.unlocked.delete(open.checkout);
    }
    this.show(() => undefined);
  }

  private show(change: () => unknown): void {
    change();
    this.view = viewOf({
      device: this.device,
      rows: this.rows,
      unlocked: this.unlocked,
      current: this.current,
      signingIn: this.signingIn,
      signedIn: this.signedIn?.answer,
      contact: this.contact,
      waits: this.waits,
      updateReady: this.updateReady,
    });
    for (const listener of this.listeners) listener();
  }
}

/** The session that is on, or else the one whose start is nearest. */
function nearest(opened: readonly Unlocked[], now: number): Uuid | undefined {
  const distance = ({ snapshot }: Unlocked) => Math.abs(Date.parse(snapshot.session.starts) - now);
  return [...opened].sort((a, b) => distance(a) - distance(b))[0]?.checkout;
}
