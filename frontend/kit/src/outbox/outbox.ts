import { v7 as uuidv7 } from 'uuid';
import { placeOfAct, seal } from '../crypto/sealing';
import type { Database } from '../db/database';
import type { Act, ActType, Payloads, Uuid } from '../model/protocol';
import { PROTOCOL } from '../model/protocol';
import { writeTime } from '../model/time';

/** 送信待ち — seals acts and lays them on the tablet's disk, numbered without gaps. */

export interface Authoring {
  checkout: Uuid;
  session: Uuid;
  author: Uuid;
  key: CryptoKey;
  drift: number;
}

export class Outbox {
  // numbers are given one after the other; a second tap waits for the first
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: Database) {}

  /** Resolves once the act is safely on the disk. */
  record<T extends ActType>(by: Authoring, type: T, entity: Uuid, payload: Payloads[T]): Promise<Act> {
    const recorded = this.turn.then(() => this.append(by, type, entity, payload));
    // a failed act is told to its caller; the next one still gets its turn
    this.turn = recorded.catch(() => undefined);
    return recorded;
  }

  private async append<T extends ActType>(by: Authoring, type: T, entity: Uuid, payload: Payloads[T]): Promise<Act> {
    const what = { id: uuidv7(), at: writeTime(Date.now()), type, entity, payload };
    for (;;) {
      const row = await this.db.checkout(by.checkout);
      if (!row) throw new Error(`Checkout ${by.checkout} is not on this tablet`);
      const seq = row.recorded + 1;
      const { checkout, session, author, drift } = by;
      const act = { v: PROTOCOL, checkout, seq, session, author, drift, ...what } as Act;
      const sealed = await seal(by.key, JSON.stringify(act), placeOfAct(checkout, seq));
      if (await this.db.appendAct({ checkout, seq, id: act.id, ...sealed, status: 'queued' })) return act;
    }
  }
}
