import { open, placeOfAct, seal } from '../crypto/sealing';
import type { ActRow, CheckoutRow, Database } from '../db/database';
import { emptyRecord, fold } from '../model/fold';
import type { Act, Person, SessionRecord, Snapshot, Uuid } from '../model/protocol';
import type { Attention } from './kit';

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
  /** Own acts that the snapshot does not hold yet, and those that need someone. */
  private pending: Act[] = [];
  private troubled: { act: ActRow; text: string }[] = [];

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
    const opened = await Promise.all(rows.map((row) => this.openAct(row)));
    this.pending = opened.filter((act) => act.seq > this.snapshot.acked);
    this.troubled = rows.flatMap((row, index) =>
      row.status === 'quarantined' ? [{ act: row, text: wordsOf(opened[index]) }] : [],
    );
  }

  add(act: Act): void {
    this.pending.push(act);
  }

  /** The snapshot's record with the own acts on top. A quarantined act had no effect, so it has none here either. */
  record(): SessionRecord {
    const apart = new Set(this.troubled.map(({ act }) => act.id));
    const base = { ...emptyRecord(), ...this.snapshot.record };
    return fold(
      base,
      this.pending.filter((act) => !apart.has(act.id)),
    );
  }

  attention(record: SessionRecord): Attention[] {
    const written = [...record.remarks, ...record.notes];
    return [
      ...this.troubled.map(({ act, text }) => ({ id: act.id, reason: act.reason ?? 'not-an-act', text })),
      ...record.attention.map(({ id, reason }) => {
        const text = written.find((entry) => entry.id === id)?.text;
        return { id, reason, ...(text !== undefined && { text }) };
      }),
    ];
  }

  private async openAct(row: ActRow): Promise<Act> {
    return JSON.parse(await open(this.key, row, placeOfAct(row.checkout, row.seq))) as Act;
  }
}

function wordsOf(act: Act | undefined): string {
  if (act?.type === 'attendance.walkIn') return act.payload.name;
  if (act?.type === 'remark.written' || act?.type === 'note.written') return act.payload.text;
  return '';
}
