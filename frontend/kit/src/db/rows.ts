import type { Sealed, WrappedKey } from '../crypto/sealing';
import type { ActStatus, SealedAct, Uuid } from '../model/protocol';

/** What lies on the tablet's disk. Nothing personal stands in it unsealed. */

export interface Device {
  id: Uuid;
  secret: string;
  name: string;
}

/** 開けられる人 — a person's wrapping of the kit key, and who they are, sealed under that key. */
export interface Opener {
  key: WrappedKey;
  person: Sealed;
}

/** 持出し, as it lies on the tablet. */
export interface CheckoutRow {
  id: Uuid;
  /** In the clear: a locked tablet can still deliver its ciphertext. */
  pushToken: string;
  openers: Opener[];
  /** Session, roster and record, sealed. */
  snapshot: Sealed;
  /** The read token, sealed: whoever holds it could read. */
  readToken: Sealed;
  etag: string;
  expires: string;
  /** The last `seq` given out here. */
  recorded: number;
  /** Every act up to this `seq` is safe on the server. */
  acked: number;
  received: number;
  accepted: number;
  /** The server refused its tokens: someone has to sign in. */
  refused: boolean;
}

export interface ActRow extends SealedAct {
  checkout: Uuid;
  status: 'queued' | ActStatus;
  reason?: string;
}

export interface Tries {
  wrong: number;
  /** Epoch milliseconds of the last wrong password. */
  last: number;
}

/** 資料のファイル — sealed; kept until the return, or until another version takes its place. */
export interface MaterialRow {
  checkout: Uuid;
  /** Of the file as it is before the seal. */
  sha256: string;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/** 写真 — sealed; kept after it has arrived too, so that it can be looked at until the return. */
export interface PhotographRow {
  checkout: Uuid;
  sha256: string;
  /** As on the wire: IV, ciphertext, tag. */
  bytes: ArrayBuffer;
  /** How many bytes the server holds, as last heard. */
  offset: number;
  arrived: boolean;
}
