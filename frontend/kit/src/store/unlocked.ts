import { open, placeOfAct, seal } from '../crypto/sealing';
import type { Database } from '../db/database';
import type { ActRow, CheckoutRow } from '../db/rows';
import { emptyRecord, fold } from '../model/fold';
import type { Act, Person, SessionRecord, Snapshot, Uuid } from '../model/protocol';
import type { Attention, OwnAct } from './kit';
import { wordsOf } from './words';

const placeOfSnapshot = (checkout: Uuid): string => `${checkout}:snapshot`;
const placeOfReadToken = (checkout: Uuid): string => `${checkout}:read-token`;
const placeOfPerson = (checkout: Uuid): string => `${checkout}:person`;

export const sealSnapshot = (key: CryptoKey, checkout: Uuid, snapshot: Snapshot) =>
  seal(key, JSON.stringify(snapshot), placeOfSnapshot(checkout));
export const sealReadToken = (key: CryptoKey, checkout: Uuid, token: string) =>
  seal(key, token, placeOfReadToken(checkout));
export const sealPerson = (key: CryptoKey, checkout: Uuid, person: Person) =>
  seal(key, JSON.stringify(person), placeOfPerson(checkout));

/** 開いているキット — one checkout in memory while its key is there; the key cannot be taken out of it. */
export class Unlocked {
  /** Every act recorded here, with what the server said of it. */
  private own: { row: ActRow; act: Act }[] = [];
  private acked = 0;
  /** Hashes of the photographs taken here that are still on their way. */
  onTheWay: ReadonlySet<string> = new Set();
  /** Hashes of the materials that are here. */
  materials: ReadonlySet<string> = new Set();

  private constructor(
    readonly checkout: Uuid,
    readonly key: CryptoKey,
    readonly person: Person,
    readonly readToken: string,
    public snapshot: Snapshot,
    public etag: string,
  ) {}

  static async from(row: CheckoutRow, key: CryptoKey, opener: CheckoutRow['openers'][number], db: Database) {
    const person = await Unlocked.personOf(row.id, key, opener);
    const readToken = await open(key, row.readToken, placeOfReadToken(row.id));
    const snapshot = JSON.parse(await open(key, row.snapshot, placeOfSnapshot(row.id))) as Snapshot;
    const unlocked = new Unlocked(row.id, key, person, readToken, snapshot, row.etag);
    await unlocked.refresh(db);
    return unlocked;
  }

  static async personOf(checkout: Uuid, key: CryptoKey, opener: CheckoutRow['openers'][number]): Promise<Person> {
    return JSON.parse(await open(key, opener.person, placeOfPerson(checkout))) as Person;
  }

  /** Reads again what other tabs recorded and what the server said. */
  async refresh(db: Database): Promise<void> {
    const rows = await db.acts(this.checkout);
    const known = new Map(this.own.map(({ act }) => [act.id, act]));
    this.own = await Promise.all(
      rows.map(async (row) => ({ row, act: known.get(row.id) ?? (await this.openAct(row)) })),
    );
    this.acked = (await db.checkout(this.checkout))?.acked ?? this.acked;
    this.materials = await db.materials.hashes(this.checkout);
    this.onTheWay = new Set((await db.photographs.pending(this.checkout)).map(({ sha256 }) => sha256));
  }

  /** The snapshot's record with the own acts on top. A quarantined act had no effect, so it has none here either. */
  record(): SessionRecord {
    const pending = this.own.filter(({ row, act }) => row.status !== 'quarantined' && act.seq > this.snapshot.acked);
    return fold(
      { ...emptyRecord(), ...this.snapshot.record },
      pending.map(({ act }) => act),
    );
  }

  attention(record: SessionRecord): Attention[] {
    const written = [...record.remarks, ...record.notes, ...record.promises, ...record.cards];
    return [
      ...this.troubled().map(({ row, act }) => ({
        id: act.id,
        reason: row.reason ?? 'not-an-act',
        text: wordsOf(act),
        act,
      })),
      ...record.attention.map(({ id, reason }) => {
        const text = written.find((entry) => entry.id === id)?.text;
        return { id, reason, ...(text !== undefined && { text }) };
      }),
    ];
  }

  /** 記録の控え — the newest first. */
  receipts(): OwnAct[] {
    const needing = new Set(this.troubled().map(({ act }) => act.id));
    return this.own.map(({ row, act }) => ({ act, state: this.stateOf(row, needing), text: wordsOf(act) })).reverse();
  }

  private stateOf({ id, seq, status }: ActRow, needing: ReadonlySet<Uuid>): OwnAct['state'] {
    if (status === 'quarantined') return needing.has(id) ? 'needs' : 'mended';
    return seq <= this.acked ? 'accepted' : 'recorded';
  }

  /** Quarantined acts for which neither the desk nor a later act of this tablet stands in. */
  private troubled() {
    const mended = new Set(this.snapshot.mended ?? []);
    for (const { row, act } of this.own) {
      if (act.mends && row.status !== 'quarantined') mended.add(act.mends);
    }
    return this.own.filter(({ row, act }) => row.status === 'quarantined' && !mended.has(act.id));
  }

  private async openAct(row: ActRow): Promise<Act> {
    return JSON.parse(await open(this.key, row, placeOfAct(row.checkout, row.seq))) as Act;
  }
}
