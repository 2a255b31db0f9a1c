import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../src/db/database';
import type { Kit } from '../src/store/kit';
import { createKit } from '../src/store/tablet';
import { CHECKOUT, FakeServer, PASSWORD, SESSION } from './fakeServer';

const FIRST = '01900000-0000-7000-8000-00000000f001';
const SECOND = '01900000-0000-7000-8000-00000000f002';
const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

let server: FakeServer;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('navigator', { language: 'ja-JP' });
  server = new FakeServer();
  await server.confirm(FIRST, '手順書', bytes('%PDF-1 はじめの手順書'));
});

async function takenOut(): Promise<Kit> {
  const kit = await createKit(server);
  await kit.enrol('SAMPLE-TABLET', '3号機');
  await kit.signIn('lecturer', PASSWORD);
  await kit.takeOut(SESSION, '実施回の運営', '見本区民センター');
  return kit;
}

const here = (kit: Kit) => kit.view.open?.materials.size;
const filled = (kit: Kit, count = 1) => vi.waitFor(() => expect(here(kit)).toBe(count));
const read = async (kit: Kit, id: string) => (await kit.material(id))?.text();
const rows = async () => [...(await (await Database.open()).materials.hashes(CHECKOUT))];

describe('the materials of a kit', () => {
  it('come with the checkout and open at the venue without a network', async () => {
    await filled(await takenOut());
    server.reachable = false;
    const again = await createKit(server);
    await again.unlock('lecturer', PASSWORD);
    expect(here(again)).toBe(1);
    expect(await read(again, FIRST)).toBe('%PDF-1 はじめの手順書');
    expect((await again.material(FIRST))?.type).toBe('application/pdf');
  });

  it('lie sealed on the disk: neither their words nor their names can be read there', async () => {
    await filled(await takenOut());
    const db = await Database.open();
    const [hash = ''] = await rows();
    const row = await db.materials.find(CHECKOUT, hash);
    const stored = new TextDecoder('latin1').decode(row?.sealed);
    expect(row?.sealed.byteLength).toBeGreaterThan(16);
    expect(stored).not.toContain('%PDF');
    expect(JSON.stringify(await db.checkouts())).not.toContain('手順書');
  });

  it('follow a newer confirmed version, and the one before it goes', async () => {
    const kit = await takenOut();
    await filled(kit);
    await server.confirm(SECOND, '手順書', bytes('%PDF-1 直した手順書'), 2);
    await kit.syncNow();
    await vi.waitFor(async () => expect(await read(kit, SECOND)).toBe('%PDF-1 直した手順書'));
    expect(await read(kit, FIRST)).toBeUndefined();
    expect(await rows()).toHaveLength(1);
  });

  it('are not kept when they came damaged, and are asked for again', async () => {
    server.files.set(FIRST, bytes('<html>ホテルのログイン</html>'));
    const kit = await takenOut();
    await vi.waitFor(() => expect(server.filesAsked).toBeGreaterThan(0));
    await kit.syncNow();
    expect(here(kit)).toBe(0);
    expect(await kit.material(FIRST)).toBeUndefined();
    server.files.set(FIRST, bytes('%PDF-1 はじめの手順書'));
    await kit.syncNow();
    await filled(kit);
  });

  it('that one cannot be had keeps nothing else back', async () => {
    server.files.delete(FIRST);
    await server.confirm(SECOND, '配布物', bytes('%PDF-1 配布物'));
    const kit = await takenOut();
    await kit.syncNow();
    await kit.record('attendance.marked', SESSION, { status: 'present' });
    await kit.syncNow();
    expect(server.acts.size).toBe(1);
    await vi.waitFor(async () => expect(await read(kit, SECOND)).toBe('%PDF-1 配布物'));
  });

  it('are fetched once, not in every round', async () => {
    const kit = await takenOut();
    await filled(kit);
    const asked = server.filesAsked;
    await kit.syncNow();
    await kit.syncNow();
    expect(server.filesAsked).toBe(asked);
  });

  it('of a locked kit cannot be opened, and stay for whoever unlocks it', async () => {
    const kit = await takenOut();
    await filled(kit);
    kit.lock();
    await kit.syncNow();
    expect(() => kit.material(FIRST)).toThrow();
    await kit.unlock('lecturer', PASSWORD);
    expect(await read(kit, FIRST)).toBe('%PDF-1 はじめの手順書');
  });

  it('are gone with the return', async () => {
    const kit = await takenOut();
    await filled(kit);
    await kit.giveBack();
    expect(await rows()).toEqual([]);
  });

  it('are told before leaving, with their size, and when they are missing', async () => {
    server.files.delete(FIRST);
    const kit = await takenOut();
    await kit.syncNow();
    const check = async () => (await kit.preflight()).find(({ name }) => name === 'materials');
    expect(await check()).toMatchObject({ state: 'bad' });
    const file = bytes('%PDF-1 はじめの手順書');
    server.files.set(FIRST, file);
    expect(await check()).toMatchObject({ state: 'good', figure: file.byteLength });
  });

  it('are none where the server knows of none, and nothing is amiss', async () => {
    server.materials = [];
    const kit = await takenOut();
    await kit.syncNow();
    expect((await kit.preflight()).find(({ name }) => name === 'materials')).toMatchObject({
      state: 'good',
      figure: 0,
    });
  });
});
