import type { Act, ActType, OfferedSession, Payloads, Person, SessionRecord, Snapshot, Uuid } from '../model/protocol';
import type { Check } from './preflight';
import type { Storage } from './storage';

/** What the screens see of the kit, and what they may ask of it. The screens know nothing else. */

export type SyncState = 'received' | 'sending' | 'offline';

export interface SyncView {
  state: SyncState;
  /** 端末に保存: acts recorded on this tablet. */
  recorded: number;
  /** 送信済み: of these, held by the server. */
  received: number;
  /** 受領済み: of these, applied. */
  accepted: number;
  /** When the server last answered (epoch milliseconds). */
  lastContact?: number;
  /** Photographs that are on this tablet only. */
  photographs: number;
  /** The server wants a fresh sign-in before it takes more; nothing is lost. */
  needsSignIn: boolean;
}

/** 要対応 — an own act that the server keeps apart, or two versions that a person has to decide on. */
export interface Attention {
  id: Uuid;
  reason: string;
  /** What it was about, in the words that were recorded; absent when it is not known here. */
  text?: string;
  /** The act that the server keeps apart; it can be sent anew. */
  act?: Act;
}

/** 記録の控え — one own act and how far it has come. */
export interface OwnAct {
  act: Act;
  state: 'recorded' | 'accepted' | 'needs' | 'mended';
  text: string;
}

export interface OpenSession {
  checkout: Uuid;
  /** Who unlocked it. */
  me: Uuid;
  snapshot: Snapshot;
  /** The snapshot's record with the own acts on top that it does not hold yet. */
  record: SessionRecord;
  attention: Attention[];
  receipts: OwnAct[];
  /** Hashes of the photographs that are on this tablet only. */
  onTheWay: ReadonlySet<string>;
  /** Hashes of the materials that can be opened without a network. */
  materials: ReadonlySet<string>;
  /** The kit should have been back by now. */
  overdue: boolean;
}

export interface KitView {
  phase: 'starting' | 'enrol' | 'signIn' | 'choose' | 'locked' | 'open';
  deviceName?: string;
  /** Signed in online, choosing what to take out. */
  person?: Person;
  offered: OfferedSession[];
  /** Checkouts on this tablet; more than one while several sessions are out. */
  checkoutCount: number;
  open?: OpenSession;
  /** Other unlocked checkouts of this person. */
  others: { checkout: Uuid; snapshot: Snapshot }[];
  sync: SyncView;
  /** Epoch milliseconds until which unlocking waits after wrong passwords. */
  unlockWaitsUntil?: number;
  /** What the browser has promised of its storage; absent until it was asked. */
  storage?: Storage;
  /** The browser took the storage away under the running kit; nothing more can be recorded until it is opened again. */
  storageLost: boolean;
  /** A newer version of the kit is ready and may be taken now (nothing unsent). */
  updateReady: boolean;
}

/** Something that did not go; `detail` is a whole sentence for the person, in their language. */
export class KitProblem extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly facts: Record<string, unknown> = {},
  ) {
    super(code);
  }
}

export interface Kit {
  readonly view: KitView;
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;

  enrol(code: string, name: string): Promise<void>;
  /** Online. Leads to `choose`, or straight to `open` when the person's checkout is on this tablet already. */
  signIn(user: string, password: string): Promise<void>;
  takeOut(session: Uuid, purpose: string, destination: string): Promise<void>;
  /** Offline or online. @throws KitProblem `wrong-password` or `wait` */
  unlock(user: string, password: string): Promise<void>;
  lock(): void;
  /** To the sign-in form, to take out one more session or to help a person onto this tablet. */
  goToSignIn(): void;
  /** Back from sign-in or choosing to what is on the tablet. */
  goBack(): void;
  choose(checkout: Uuid): void;
  /** Resolves only after the act is sealed and safely on this tablet's disk; gives the act's ID. */
  record<T extends ActType>(type: T, entity: Uuid, payload: Payloads[T]): Promise<Uuid>;
  /** 写真: shrunk, sealed and on the disk together with its act. */
  photograph(file: Blob, caption: string, about?: Uuid): Promise<Uuid>;
  /** The picture, where it was taken on this tablet. */
  picture(sha256: string): Promise<Blob | undefined>;
  /** 資料: the confirmed version, where it is on this tablet. */
  material(id: Uuid): Promise<Blob | undefined>;
  /** Sends anew what the server keeps apart, as it was or put right. */
  mend(act: Act, payload: Act['payload']): Promise<Uuid>;
  /** 救出ファイル; works while locked too. */
  rescue(): Promise<Blob>;
  /** 出発前点検, line by line. */
  preflight(): Promise<Check[]>;
  newId(): Uuid;
  /** The server's time as far as this tablet knows it. */
  now(): number;
  syncNow(): Promise<void>;
  /** 返却: @throws KitProblem `not-all-received` with what is left; afterwards nothing of the session is on the tablet. */
  giveBack(): Promise<void>;
  takeUpdate(): void;
  /** Any touch or key: starts the ten idle minutes anew. */
  touched(): void;
}
