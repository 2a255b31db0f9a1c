import { v7 as uuidv7 } from 'uuid';
import { type Api, HttpApi } from '../api/api';
import { Database } from '../db/database';
import type { CheckoutRow, Device, PhotographRow } from '../db/rows';
import { language } from '../i18n';
import type { Act, ActType, Payloads, SignedIn, Uuid } from '../model/protocol';
import { writeTime } from '../model/time';
import { type Along, Outbox } from '../outbox/outbox';
import { shrink } from '../photo/shrink';
import { Sync } from '../sync/sync';
import { onUpdateReady, takeUpdate } from '../update';
import { Album } from './album';
import { Clock } from './clock';
import { Guard } from './guard';
import type { Kit, KitView } from './kit';
import { Library } from './library';
import { OpenKits } from './openKits';
import { type Check, preflight } from './preflight';
import { asProblem, isStorageTrouble, notAllReceived } from './problems';
import { rescueFile } from './rescue';
import { askForStorage, type Storage } from './storage';
import { takeOut } from './takingOut';
import { viewOf } from './view';

export async function createKit(api: Api = new HttpApi(language)): Promise<Kit> {
  const tablet: Tablet = new Tablet(await Database.open(() => tablet.storageLost()), api);
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
  private readonly kits: OpenKits;
  private signedIn: { answer: SignedIn; password: string } | undefined;
  private signingIn = false;
  private contact: { sending: boolean; reached: boolean; last?: number } = { sending: false, reached: true };
  private updateReady = false;
  private lost = false;
  private storage: Storage | undefined;
  private photographs: ReadonlyMap<Uuid, number> = new Map();
  private readonly album: Album;
  private readonly library: Library;
  private readonly clock: Clock;
  private readonly guard: Guard;
  view: KitView = viewOf({ starting: true });

  constructor(
    private readonly db: Database,
    private readonly api: Api,
  ) {
    this.outbox = new Outbox(db);
    this.kits = new OpenKits(db, api);
    this.album = new Album(db);
    this.library = new Library(db, api);
    this.clock = new Clock(db, api);
    this.guard = new Guard(db, () => this.lock());
    this.sync = new Sync(db, api, {
      reach: () => this.clock.read(),
      pull: (checkout) => this.kits.pull(checkout),
      started: () => this.show(() => (this.contact.sending = true)),
      ended: async ({ reached, at }) => {
        this.contact = {
          sending: false,
          reached,
          ...(reached ? { last: at } : this.contact.last && { last: this.contact.last }),
        };
        await this.reload();
        if (reached) void this.fillShelves();
      },
      failed: (cause) => this.tellTrouble(cause),
    });
    this.otherTabs.onmessage = () => void this.reloadOrTell();
  }

  async begin(): Promise<void> {
    this.device = await this.db.device();
    await this.clock.begin();
    await this.guard.begin();
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
      this.storage = await askForStorage();
      this.kits.add(await takeOut(this.db, this.api, answer, password, { session, purpose, destination }));
      this.leaveSignIn();
      this.touched();
      void this.sync.now(true);
    });
  }

  unlock(user: string, password: string): Promise<void> {
    return this.attempt(async () => {
      const opened = await this.guard.open(user, password);
      this.storage = await askForStorage();
      this.kits.open(opened, this.now());
      this.touched();
      void this.sync.now();
    });
  }

  lock(): void {
    this.guard.rest();
    this.show(() => {
      this.kits.lock();
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
    this.show(() => (this.kits.current = checkout));
  }

  record<T extends ActType>(type: T, entity: Uuid, payload: Payloads[T]): Promise<Uuid> {
    return this.keep(type, entity, payload);
  }

  async photograph(file: Blob, caption: string, about?: Uuid): Promise<Uuid> {
    const id = this.newId();
    let photograph: PhotographRow | undefined;
    await this.attempt(async () => {
      photograph = await this.album.seal(this.kits.shown(), await shrink(file));
    });
    if (!photograph) throw new Error('Neither sealed nor refused');
    const payload = { sha256: photograph.sha256, caption, ...(about !== undefined && { about }) };
    await this.keep('photograph.taken', id, payload, { photograph });
    return id;
  }

  picture(sha256: string): Promise<Blob | undefined> {
    return this.album.picture(this.kits.shown(), sha256);
  }

  material(id: Uuid): Promise<Blob | undefined> {
    return this.library.open(this.kits.shown(), id);
  }

  mend(act: Act, payload: Act['payload']): Promise<Uuid> {
    return this.keep(act.type, act.entity, payload, { mends: act.id });
  }

  rescue(): Promise<Blob> {
    if (!this.device) throw new Error('Rescuing from a tablet that is not enrolled');
    return rescueFile(this.db, this.device.id, writeTime(this.now()));
  }

  async preflight(): Promise<Check[]> {
    await this.fillShelves();
    return preflight(this.db, this.api, this.clock, this.kits.shown());
  }

  newId(): Uuid {
    return uuidv7();
  }

  now(): number {
    return this.clock.now();
  }

  syncNow(): Promise<void> {
    return this.sync.now(true);
  }

  giveBack(): Promise<void> {
    return this.attempt(async () => {
      const { checkout } = this.kits.shown();
      await this.sync.now(true);
      const row = this.rows.find(({ id }) => id === checkout);
      if (!row) throw new Error('Giving back what is not here');
      const left = row.recorded - row.acked + (await this.db.photographs.pending(checkout)).length;
      if (left > 0) throw notAllReceived(left);
      await this.api.giveBack(checkout, row.pushToken, row.recorded);
      await this.db.purge(checkout);
      this.kits.remove(checkout);
      this.otherTabs.postMessage('returned');
    });
  }

  takeUpdate(): void {
    takeUpdate();
  }

  touched(): void {
    if (this.kits.all.size > 0) this.guard.touched();
  }

  /** Whatever is not on the disk yet can no longer be kept: that must be seen at once, and never look like an empty kit. */
  storageLost(): void {
    this.show(() => (this.lost = true));
  }

  private async keep<T extends ActType>(type: T, entity: Uuid, payload: Payloads[T], along: Along = {}): Promise<Uuid> {
    const { checkout, key, person, snapshot } = this.kits.shown();
    const by = { checkout, key, session: snapshot.session.id, author: person.id, drift: this.clock.drift };
    let id = '';
    await this.attempt(async () => {
      id = (await this.outbox.record(by, type, entity, payload, along)).id;
      this.otherTabs.postMessage('recorded');
    });
    void this.sync.now();
    return id;
  }

  /** Beside the rounds, which never wait for a large file. */
  private async fillShelves(): Promise<void> {
    try {
      if (await this.library.fill(() => [...this.kits.all.values()])) await this.reload();
    } catch (cause) {
      this.tellTrouble(cause);
    }
  }

  /** @returns whether it makes sense to go on */
  private tellTrouble(cause: unknown): boolean {
    if (isStorageTrouble(cause)) this.storageLost();
    else console.error(cause);
    return !this.lost;
  }

  private leaveSignIn(): void {
    this.signedIn = undefined;
    this.signingIn = false;
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (cause) {
      throw asProblem(cause);
    } finally {
      await this.reloadOrTell();
    }
  }

  // what went wrong before is told first; that the storage is gone shows in its own notice
  private async reloadOrTell(): Promise<void> {
    try {
      await this.reload();
    } catch (cause) {
      if (!isStorageTrouble(cause)) throw cause;
      this.storageLost();
    }
  }

  private async reload(): Promise<void> {
    this.rows = await this.db.checkouts();
    this.photographs = new Map(
      await Promise.all(this.rows.map(async ({ id }) => [id, (await this.db.photographs.pending(id)).length] as const)),
    );
    await this.kits.refresh(this.rows);
    this.show(() => undefined);
  }

  private show(change: () => unknown): void {
    change();
    this.view = viewOf({
      device: this.device,
      rows: this.rows,
      unlocked: this.kits.all,
      current: this.kits.current,
      signingIn: this.signingIn,
      signedIn: this.signedIn?.answer,
      contact: this.contact,
      waits: this.guard.waits,
      storage: this.storage,
      storageLost: this.lost,
      photographs: this.photographs,
      now: this.now(),
      updateReady: this.updateReady,
    });
    for (const listener of this.listeners) listener();
  }
}
