import { type Api, type Piece, Refused, Unreachable } from '../src/api/api';
import { fromBase64Url, randomBytes, toBase64Url } from '../src/crypto/bytes';
import { sha256 } from '../src/crypto/photographs';
import { importKey, open, placeOfAct } from '../src/crypto/sealing';
import { emptyRecord, fold } from '../src/model/fold';
import type { Act, Material, Pushed, SealedAct, SignedIn, Snapshot, TakenOut } from '../src/model/protocol';

export const SESSION = '01900000-0000-7000-8000-000000005001';
export const CHECKOUT = '01900000-0000-7000-8000-00000000c001';
export const PARTICIPANT = '01900000-0000-7000-8000-000000000101';
export const PASSWORD = 'yoriai-sample-2026';

/** The server's side of the protocol, in memory, with faults that a test asks for. */
export class FakeServer implements Api {
  readonly acts = new Map<number, { sealed: SealedAct; act: Act; quarantined?: string }>();
  /** What came of each photograph, and which are whole. */
  readonly photographs = new Map<string, Uint8Array>();
  readonly whole = new Set<string>();
  mended: string[] = [];
  /** Confirmed materials and their files. */
  materials: Material[] = [];
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  filesAsked = 0;
  password = PASSWORD;
  rawKey = toBase64Url(randomBytes(32));
  largestBatch = 200;
  reachable = true;
  /** Answers that get lost on the way back, after the server did its work. */
  answersToLose = 0;
  refuseWith: Refused | undefined;
  quarantine: ((act: Act) => string | undefined) | undefined;
  returned = false;
  pushes = 0;

  time = async () => {
    this.reach();
    return { now: new Date().toISOString() };
  };
  enrol = async () => ({ device: 'd', secret: 's' });

  async signIn({ user, password }: { user: string; password: string }): Promise<SignedIn> {
    this.reach();
    if (password !== this.password) throw new Refused(401, 'sign-in-failed', 'IDかパスワードがちがいます。', {});
    const { session } = this.snapshotNow();
    const person = { id: `01900000-0000-7000-8000-00000000a0${user.length}`, user, name: '見本 太郎' };
    return { token: 't', expires: '', person, sessions: [{ ...session, role: 'lecturer' }] };
  }

  async takeOut(): Promise<TakenOut> {
    this.reach();
    const snapshot = this.snapshotNow();
    const { acked } = snapshot;
    return {
      checkout: CHECKOUT,
      snapshot,
      key: this.rawKey,
      pushToken: 'push',
      readToken: 'read-token',
      expires: '',
      acked,
    };
  }

  async snapshot(_checkout: string, _token: string, etag: string) {
    this.reach();
    const snapshot = this.snapshotNow();
    const tag = `${snapshot.version} ${this.materials.map(({ id }) => id).join(' ')}`;
    return etag === tag ? undefined : { snapshot, etag: tag };
  }

  async push(_checkout: string, _token: string, acts: SealedAct[]): Promise<Pushed> {
    this.pushes++;
    this.reach();
    if (this.refuseWith) throw this.refuseWith;
    if (acts.length > this.largestBatch) throw new Refused(413, 'too-large', '', {});
    const results: Pushed['results'] = [];
    for (const sealed of acts) results.push(await this.receive(sealed));
    if (this.answersToLose > 0) {
      this.answersToLose--;
      throw new Unreachable('the answer was lost');
    }
    return { acked: this.acts.size, results, receipt: this.receipt() };
  }

  async giveBack(_checkout: string, _token: string, recorded: number) {
    this.reach();
    const { received, accepted } = this.receipt();
    if (recorded !== received) throw new Refused(409, 'not-all-received', '', { recorded, received, accepted });
    this.returned = true;
    return { recorded, received, accepted, returnedAt: '' };
  }

  /** Puts a confirmed version into the session's list. */
  async confirm(id: string, title: string, file: Uint8Array<ArrayBuffer>, version = 1): Promise<void> {
    this.files.set(id, file);
    this.materials = [
      ...this.materials.filter((material) => material.title !== title),
      {
        id,
        title,
        version,
        name: `${title}.pdf`,
        mediaType: 'application/pdf',
        bytes: file.byteLength,
        sha256: await sha256(file.buffer),
      },
    ];
  }

  async material(_checkout: string, token: string, id: string): Promise<ArrayBuffer> {
    this.filesAsked++;
    this.reach();
    if (token !== 'read-token') throw new Refused(401, 'token-unknown', '', {});
    const file = this.files.get(id);
    if (!file) throw new Refused(404, 'material-unknown', '', {});
    return file.slice().buffer;
  }

  async photograph(_checkout: string, _token: string, hash: string) {
    this.reach();
    return this.arrival(hash);
  }

  async sendPiece(_checkout: string, _token: string, hash: string, { bytes, offset, length }: Piece) {
    this.reach();
    const held = this.photographs.get(hash) ?? new Uint8Array();
    if (offset !== held.length) throw new Refused(409, 'offset', '', { offset: held.length });
    const whole = new Uint8Array([...held, ...new Uint8Array(bytes)]);
    this.photographs.set(hash, whole);
    if (whole.length === length && (await sha256(whole.buffer)) === hash) this.whole.add(hash);
    if (this.answersToLose > 0) {
      this.answersToLose--;
      throw new Unreachable('the answer was lost');
    }
    return this.arrival(hash);
  }

  private arrival(hash: string) {
    return { offset: this.photographs.get(hash)?.length ?? 0, complete: this.whole.has(hash) };
  }

  private async receive(sealed: SealedAct): Promise<Pushed['results'][number]> {
    if (sealed.seq > this.acts.size + 1) throw new Refused(409, 'gap', '', { expected: this.acts.size + 1 });
    if (this.acts.has(sealed.seq)) return { id: sealed.id, status: 'duplicate' };
    const key = await importKey(fromBase64Url(this.rawKey));
    const act = JSON.parse(await open(key, sealed, placeOfAct(CHECKOUT, sealed.seq))) as Act;
    const reason = this.quarantine?.(act);
    this.acts.set(sealed.seq, { sealed, act, ...(reason && { quarantined: reason }) });
    return { id: sealed.id, status: reason ? 'quarantined' : 'applied', ...(reason && { reason }) };
  }

  private receipt() {
    const accepted = [...this.acts.values()].filter(({ quarantined }) => !quarantined).length;
    return { received: this.acts.size, accepted };
  }

  private reach(): void {
    if (!this.reachable) throw new Unreachable('no network');
  }

  private snapshotNow(): Snapshot {
    const applied = [...this.acts.values()].filter(({ quarantined }) => !quarantined).map(({ act }) => act);
    const session = {
      id: SESSION,
      kind: 'seminar' as const,
      number: 5,
      title: 'LINEの配信を続けるには',
      goal: '1つ始められる',
      starts: '2026-11-23T14:00:00+09:00',
      ends: '2026-11-23T16:00:00+09:00',
      venue: { name: '見本区民センター', address: '見本区', network: 'none' as const },
    };
    return {
      version: this.acts.size,
      session,
      people: {},
      participants: [{ id: PARTICIPANT, name: '架山 勇', kana: 'かやま いさむ', association: '仮町自治会' }],
      agenda: [],
      checklist: [],
      equipment: [],
      record: fold(emptyRecord(), applied),
      acked: this.acts.size,
      receipt: this.receipt(),
      uploaded: [...this.whole],
      mended: this.mended,
      materials: this.materials,
    };
  }
}
