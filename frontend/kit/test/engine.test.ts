import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fromBase64Url } from '../src/crypto/bytes';
import { openPhotograph, sha256 } from '../src/crypto/photographs';
import { importKey } from '../src/crypto/sealing';
import { Database } from '../src/db/database';
import { type Kit, KitProblem } from '../src/store/kit';
import { createKit } from '../src/store/tablet';
import { CHECKOUT, FakeServer, PARTICIPANT, PASSWORD, SESSION } from './fakeServer';
import { restore } from './fixtures/databases';

// drawing needs a browser; the journeys see to it
vi.mock('../src/photo/shrink', () => ({ shrink: (file: Blob) => file.arrayBuffer() }));

let server: FakeServer;
const picture = () => new Blob([new Uint8Array(1_200_000).fill(7)], { type: 'image/jpeg' });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('navigator', { language: 'ja-JP' });
  server = new FakeServer();
});

async function takenOut(): Promise<Kit> {
  const kit = await createKit(server);
  await kit.enrol('SAMPLE-TABLET', '3号機');
  await kit.signIn('lecturer', PASSWORD);
  await kit.takeOut(SESSION, '実施回の運営', '見本区民センター');
  return kit;
}

describe('a photograph', () => {
  it('is on the tablet at once, shows as on its way, and arrives piece by piece when the network is back', async () => {
    const kit = await takenOut();
    server.reachable = false;
    await kit.photograph(picture(), '会場のようす');
    const hash = kit.view.open?.record.photographs[0]?.sha256 ?? '';
    expect(kit.view.open?.onTheWay.has(hash)).toBe(true);
    expect(kit.view.sync.photographs).toBe(1);
    expect((await kit.picture(hash))?.size).toBe(1_200_000);
    await expect(kit.giveBack()).rejects.toMatchObject({ code: 'not-all-received', facts: { left: 2 } });

    server.reachable = true;
    server.answersToLose = 2;
    for (let round = 0; round < 5; round++) await kit.syncNow();
    expect(server.whole.has(hash)).toBe(true);
    const key = await importKey(fromBase64Url(server.rawKey));
    const arrived = server.photographs.get(hash) as Uint8Array<ArrayBuffer>;
    expect((await openPhotograph(key, CHECKOUT, arrived.buffer)).byteLength).toBe(1_200_000);
    expect(kit.view.open?.onTheWay.size).toBe(0);
    expect(kit.view.sync.state).toBe('received');
  });

  it('lies sealed on the tablet, under the hash of its ciphertext, and is gone after the return', async () => {
    const kit = await takenOut();
    await kit.photograph(picture(), '');
    const db = await Database.open();
    const [row] = await db.photographs.of(CHECKOUT);
    expect(await sha256(row?.bytes as ArrayBuffer)).toBe(row?.sha256);
    expect(new Uint8Array(row?.bytes as ArrayBuffer).filter((byte) => byte === 7).length).toBeLessThan(100_000);
    await kit.syncNow();
    await kit.giveBack();
    expect(await db.photographs.of(CHECKOUT)).toEqual([]);
  });
});

describe('an act that the server keeps apart', () => {
  async function troubled() {
    const kit = await takenOut();
    server.quarantine = (act) => (act.type === 'attendance.walkIn' && !act.mends ? 'payload-invalid' : undefined);
    await kit.record('attendance.walkIn', kit.newId(), { name: '見本 次郎', association: '' });
    await kit.syncNow();
    await kit.syncNow();
    const [need] = kit.view.open?.attention ?? [];
    if (!need?.act) throw new Error('nothing needs anybody');
    return { kit, act: need.act };
  }

  it('is sent anew, put right, and then needs nobody any more', async () => {
    const { kit, act } = await troubled();
    await kit.mend(act, { name: '見本 二郎', association: '' });
    expect(kit.view.open?.attention).toEqual([]);
    await kit.syncNow();
    expect([...server.acts.values()].at(-1)?.act).toMatchObject({ mends: act.id, payload: { name: '見本 二郎' } });
    expect(kit.view.open?.record.walkIns).toMatchObject([{ name: '見本 二郎' }]);
    expect(kit.view.open?.receipts.map(({ state }) => state)).toEqual(['accepted', 'mended']);
  });

  it('vanishes from the list when the desk has settled it', async () => {
    const { kit, act } = await troubled();
    server.mended = [act.id];
    await kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await kit.syncNow();
    await kit.syncNow();
    expect(kit.view.open?.attention).toEqual([]);
  });
});

describe('the rescue file', () => {
  it('holds what the server has not acknowledged, as ciphertext, on a locked tablet too', async () => {
    const kit = await takenOut();
    await kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await kit.syncNow();
    server.reachable = false;
    await kit.record('remark.written', kit.newId(), { text: '見本の所感' });
    await kit.photograph(picture(), '写真');
    kit.lock();
    const text = await (await kit.rescue()).text();
    const file = JSON.parse(text);
    expect(file).toMatchObject({ kind: 'yoriai-rescue', v: 1, device: 'd' });
    expect(file.checkouts[0].acts.map(({ seq }: { seq: number }) => seq)).toEqual([2, 3]);
    const [photograph] = file.checkouts[0].photographs;
    expect(await sha256(fromBase64Url(photograph.bytes).buffer)).toBe(photograph.sha256);
    expect(text).not.toContain('見本');
  });
});

describe('a database of version 1', () => {
  const dump = JSON.parse(readFileSync(new URL('./fixtures/version-1.json', import.meta.url), 'utf8'));

  it('is opened by this version, unlocked with the same password, and every act of it is delivered', async () => {
    await restore(structuredClone(dump));
    server.reachable = false;
    const kit = await createKit(server);
    expect(kit.view.phase).toBe('locked');
    await kit.unlock('lecturer', PASSWORD);
    expect(kit.view.sync).toMatchObject({ recorded: 3, received: 1 });
    expect(kit.view.open?.record.remarks).toMatchObject([{ text: '旧い版で書いた所感' }]);
    expect(kit.view.open?.record.attendance[PARTICIPANT]?.status).toBe('left');
    await kit.photograph(picture(), '新しい版の写真');
    expect(kit.view.open?.record.photographs).toHaveLength(1);
  });
});

describe('a password that was changed meanwhile', () => {
  it('opens with the old one until a sign-in, and with the new one alone after it', async () => {
    const kit = await takenOut();
    server.password = 'yoriai-changed-2026';
    kit.lock();
    await kit.unlock('lecturer', PASSWORD);
    await kit.signIn('lecturer', 'yoriai-changed-2026');
    await kit.takeOut(SESSION, '', '');
    kit.lock();
    await expect(kit.unlock('lecturer', PASSWORD)).rejects.toMatchObject({ code: 'wrong-password' });
    await kit.unlock('lecturer', 'yoriai-changed-2026');
    expect(kit.view.phase).toBe('open');
  });

  it('is no loss when it was forgotten: the sign-in brings the same kit with everything recorded', async () => {
    const kit = await takenOut();
    server.reachable = false;
    await kit.record('remark.written', kit.newId(), { text: '忘れる前の所感' });
    const again = await createKit(server);
    server.reachable = true;
    server.password = 'yoriai-reset-2026';
    await again.signIn('lecturer', 'yoriai-reset-2026');
    await again.takeOut(SESSION, '', '');
    expect(again.view.open?.record.remarks).toMatchObject([{ text: '忘れる前の所感' }]);
    await again.syncNow();
    expect(server.acts.size).toBe(1);
  });
});

describe('ten minutes without a touch', () => {
  it('lock the kit, and a touch begins them anew', async () => {
    const kit = await takenOut();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      kit.touched();
      vi.advanceTimersByTime(9 * 60_000);
      kit.touched();
      vi.advanceTimersByTime(9 * 60_000);
      expect(kit.view.phase).toBe('open');
      vi.advanceTimersByTime(61_000);
      expect(kit.view.phase).toBe('locked');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('trouble with the storage', () => {
  it('is told as such when the browser closes it under the kit, and nothing looks empty', async () => {
    const kit = await takenOut();
    vi.spyOn(Database.prototype, 'appendAct').mockRejectedValueOnce(new DOMException('closing', 'InvalidStateError'));
    const marked = kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await expect(marked).rejects.toBeInstanceOf(KitProblem);
    await expect(marked).rejects.toMatchObject({ code: 'storage' });
    expect(kit.view.phase).toBe('open');
    expect(kit.view.sync.recorded).toBe(0);
    await kit.record('attendance.marked', PARTICIPANT, { status: 'late' });
    expect(kit.view.sync.recorded).toBe(1);
  });

  it('tells that a full disk kept nothing of the photograph, neither act nor picture', async () => {
    const kit = await takenOut();
    vi.spyOn(Database.prototype, 'appendAct').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await expect(kit.photograph(picture(), '')).rejects.toMatchObject({ code: 'storage-full' });
    expect(kit.view.sync).toMatchObject({ recorded: 0, photographs: 0 });
  });

  it('shows when another version of the kit takes the storage over', async () => {
    const kit = await takenOut();
    const newer = indexedDB.open('yoriai-kit', 99);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    expect(kit.view.storageLost).toBe(true);
    const marked = kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await expect(marked).rejects.toMatchObject({ code: 'storage' });
    expect(kit.view.phase).toBe('open');
  });
});
