import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refused, Unreachable } from '../src/api/api';
import { Database } from '../src/db/database';
import { Outbox } from '../src/outbox/outbox';
import { takeOut } from '../src/store/takingOut';
import type { Unlocked } from '../src/store/unlocked';
import { deliver } from '../src/sync/delivery';
import { CHECKOUT, FakeServer, PARTICIPANT, PASSWORD, SESSION } from './fakeServer';

let server: FakeServer;
let db: Database;
let outbox: Outbox;
let unlocked: Unlocked;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  server = new FakeServer();
  db = await Database.open();
  outbox = new Outbox(db);
  const signedIn = await server.signIn({ user: 'lecturer', password: PASSWORD });
  unlocked = await takeOut(db, server, signedIn, PASSWORD, { session: SESSION, purpose: '', destination: '' });
});

function mark(status: 'present' | 'late' = 'present') {
  const { key, person } = unlocked;
  const by = { checkout: CHECKOUT, session: SESSION, author: person.id, key, drift: 0 };
  return outbox.record(by, 'attendance.marked', PARTICIPANT, { status });
}

const marks = (count: number) => Promise.all(Array.from({ length: count }, () => mark()));
const row = async () => (await db.checkout(CHECKOUT)) ?? expect.fail('the checkout is gone');
const received = () => [...server.acts.keys()];
const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('what is recorded on the tablet', () => {
  it('is on the disk, sealed and numbered without gaps, once recording is done', async () => {
    await marks(7);
    const rows = await db.acts(CHECKOUT);
    expect(rows.map(({ seq }) => seq)).toEqual(oneTo(7));
    expect((await row()).recorded).toBe(7);
    expect(JSON.stringify(rows)).not.toContain('present');
  });

  it('is all or nothing: an act that cannot be written takes no number', async () => {
    await mark();
    const real = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(mark()).rejects.toThrow('full');
    IDBObjectStore.prototype.add = real;
    expect((await row()).recorded).toBe(1);
    await mark();
    expect((await db.acts(CHECKOUT)).map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

describe('every act arrives once and only once', () => {
  it('when all goes well', async () => {
    await marks(450);
    await deliver(db, server, CHECKOUT);
    expect(received()).toEqual(oneTo(450));
    expect(await row()).toMatchObject({ recorded: 450, acked: 450, received: 450, accepted: 450 });
  });

  it('when the answer is lost on the way and the batch is sent again', async () => {
    await marks(3);
    server.answersToLose = 1;
    await expect(deliver(db, server, CHECKOUT)).rejects.toBeInstanceOf(Unreachable);
    expect(await row()).toMatchObject({ acked: 0 });
    await mark();
    await deliver(db, server, CHECKOUT);
    expect(received()).toEqual(oneTo(4));
    expect(await row()).toMatchObject({ acked: 4, received: 4, accepted: 4 });
  });

  it('when the server takes only small batches', async () => {
    await marks(50);
    server.largestBatch = 7;
    await deliver(db, server, CHECKOUT);
    expect(received()).toEqual(oneTo(50));
  });

  it('when a server was restored from a backup and waits for earlier acts', async () => {
    await marks(5);
    await deliver(db, server, CHECKOUT);
    server.acts.delete(5);
    server.acts.delete(4);
    await mark();
    await deliver(db, server, CHECKOUT);
    expect(received()).toEqual(oneTo(6));
  });
});

describe('nothing unacknowledged is ever given up', () => {
  it.each([401, 403, 400, 404, 413, 426, 429])('when the server answers %i', async (status) => {
    await marks(3);
    server.refuseWith = new Refused(status, 'no', '', {});
    await expect(deliver(db, server, CHECKOUT)).rejects.toBeInstanceOf(Refused);
    expect(await db.acts(CHECKOUT)).toHaveLength(3);
    server.refuseWith = undefined;
    await deliver(db, server, CHECKOUT);
    expect(received()).toEqual(oneTo(3));
  });

  it('when the server keeps one act apart: the others go on, and this one stays to be mended', async () => {
    server.quarantine = (act) => (act.seq === 2 ? 'entity-unknown' : undefined);
    await marks(3);
    await deliver(db, server, CHECKOUT);
    expect(await row()).toMatchObject({ acked: 3, received: 3, accepted: 2 });
    expect((await db.acts(CHECKOUT))[1]).toMatchObject({ status: 'quarantined', reason: 'entity-unknown' });
  });
});
