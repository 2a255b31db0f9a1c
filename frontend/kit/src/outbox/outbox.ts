import { v7 as uuidv7 } from 'uuid';
import { placeOfAct, seal } from '../crypto/sealing';
import type { Database } from '../db/database';
import type { PhotographRow } from '../db/rows';
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

/** What goes with an act: the quarantined act that it stands for, the photograph that it tells of. */
export interface Along {
  mends?: Uuid;
  photograph?: PhotographRow;
}

export class Outbox {
  // numbers are given one after the other; a second tap waits for the first
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: Database) {}

  /** Resolves once the act is safely on the disk. */
  record<T extends ActType>(
    by: Authoring,
    type: T,
    entity: Uuid,
    payload: Payloads[T],
    along: Along = {},
  ): Promise<Act> {
    const recorded = this.turn.then(() => this.append(by, { type, entity, payload }, along));
    // a failed act is told to its caller; the next one still gets its turn
    this.turn = recorded.catch(() => undefined);
    return recorded;
  }

  private async append(by: Authoring, said: object, { mends, photograph }: Along): Promise<Act> {
    const what = { id: uuidv7(), at: writeTime(Date.now()), ...said, ...(mends && { mends }) };
    for (;;) {
      const row = await this.db.checkout(by.checkout);
      if (!row) throw new Error(`Checkout ${by.checkout} is not on this tablet`);
      const seq = row.recorded + 1;
      const { checkout, session, author, drift } = by;
      const act = { v: PROTOCOL, checkout, seq, session, author, drift, ...what } as Act;
      const sealed = await seal(by.key, JSON.stringify(act), placeOfAct(checkout, seq));
      const queued = { checkout, seq, id: act.id, ...sealed, status: 'queued' } as const;
      if (await this.db.appendAct(queued, photograph)) return act;
    }
  }
}
