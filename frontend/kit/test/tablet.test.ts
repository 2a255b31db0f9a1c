import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refused } from '../src/api/api';
import { Database } from '../src/db/database';
import type { Kit } from '../src/store/kit';
import { createKit } from '../src/store/tablet';
import { FakeServer, PARTICIPANT, PASSWORD, SESSION } from './fakeServer';

let server: FakeServer;

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

/** As when the browser is closed and opened again. */
const reopened = () => createKit(server);
const marked = (kit: Kit) => kit.view.open?.record.attendance[PARTICIPANT]?.status;

describe('a tablet at the venue', () => {
  it('opens again without a network, with the same ID and password, and still knows what was recorded', async () => {
    const kit = await takenOut();
    server.reachable = false;
    await kit.record('attendance.marked', PARTICIPANT, { status: 'late' });
    const again = await reopened();
    expect(again.view.phase).toBe('locked');
    await again.unlock('lecturer', PASSWORD);
    expect(again.view.phase).toBe('open');
    expect(marked(again)).toBe('late');
    expect(again.view.sync).toMatchObject({ recorded: 1, received: 0, accepted: 0 });
  });

  it('stays locked for a wrong password, a wrong ID, and waits after five of them', async () => {
    await takenOut();
    const kit = await reopened();
    await expect(kit.unlock('adviser', PASSWORD)).rejects.toMatchObject({ code: 'wrong-password' });
    for (let wrong = 2; wrong <= 5; wrong++) {
      await expect(kit.unlock('lecturer', 'wrong')).rejects.toMatchObject({ code: 'wrong-password' });
    }
    await expect(kit.unlock('lecturer', PASSWORD)).rejects.toMatchObject({ code: 'wait' });
    const again = await reopened();
    await expect(again.unlock('lecturer', PASSWORD), 'also after closing').rejects.toMatchObject({ code: 'wait' });
  });

  it('shows the three counts level once the network is back', async () => {
    const kit = await takenOut();
    server.reachable = false;
    await kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await kit.syncNow();
    expect(kit.view.sync).toMatchObject({ state: 'offline', recorded: 1, received: 0 });
    server.reachable = true;
    await kit.syncNow();
    await kit.syncNow();
    expect(kit.view.sync).toMatchObject({ state: 'received', recorded: 1, received: 1, accepted: 1 });
    expect(marked(kit)).toBe('present');
  });

  it('delivers while it is locked', async () => {
    const kit = await takenOut();
    server.reachable = false;
    await kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    kit.lock();
    server.reachable = true;
    await kit.syncNow();
    expect(kit.view.phase).toBe('locked');
    expect(server.acts.size).toBe(1);
  });

  it('tells what the server keeps apart, and does not show it as done', async () => {
    const kit = await takenOut();
    server.quarantine = () => 'entity-unknown';
    await kit.record('attendance.walkIn', kit.newId(), { name: '見本 次郎', association: '' });
    await kit.syncNow();
    await kit.syncNow();
    expect(kit.view.open?.attention).toMatchObject([{ reason: 'entity-unknown', text: '見本 次郎' }]);
    expect(kit.view.open?.record.walkIns).toEqual([]);
  });

  it('asks for a sign-in when its tokens are refused, and goes on afterwards with nothing lost', async () => {
    const kit = await takenOut();
    server.refuseWith = new Refused(401, 'token-unknown', '', {});
    await kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await kit.syncNow();
    expect(kit.view.sync.needsSignIn).toBe(true);
    server.refuseWith = undefined;
    await kit.signIn('lecturer', PASSWORD);
    await kit.takeOut(SESSION, '', '');
    await kit.syncNow();
    expect(server.acts.size).toBe(1);
    expect(kit.view.sync).toMatchObject({ needsSignIn: false, recorded: 1 });
  });

  it('opens for a second person who signed in on it', async () => {
    const kit = await takenOut();
    await kit.signIn('adviser', PASSWORD);
    await kit.takeOut(SESSION, '', '');
    const again = await reopened();
    await again.unlock('lecturer', PASSWORD);
    again.lock();
    await again.unlock('adviser', PASSWORD);
    expect(again.view.phase).toBe('open');
  });
});

describe('the return', () => {
  it('is refused while anything is not received, and says how much', async () => {
    const kit = await takenOut();
    server.reachable = false;
    await kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await expect(kit.giveBack()).rejects.toMatchObject({ code: 'not-all-received', facts: { left: 1 } });
    expect(kit.view.phase).toBe('open');
  });

  it('leaves nothing of the session on the tablet', async () => {
    const kit = await takenOut();
    await kit.record('attendance.marked', PARTICIPANT, { status: 'present' });
    await kit.giveBack();
    expect(server.returned).toBe(true);
    const db = await Database.open();
    expect(await db.checkouts()).toEqual([]);
    expect(await db.acts('01900000-0000-7000-8000-00000000c001')).toEqual([]);
  });
});

describe('a stolen tablet', () => {
  it('tells nothing: no name, no title, no note, no ID of a person, no key, no read token', async () => {
    const kit = await takenOut();
    await kit.record('attendance.walkIn', kit.newId(), { name: '見本 次郎', association: '例示町会' });
    await kit.record('remark.written', kit.newId(), { text: '所感の文' });
    const db = await Database.open();
    const rows = JSON.stringify([await db.checkouts(), await db.acts('01900000-0000-7000-8000-00000000c001')]);
    const secrets = [
      '架山',
      'かやま',
      '見本',
      '例示',
      '所感',
      'LINE',
      'lecturer',
      SESSION,
      PARTICIPANT,
      'read-token',
      server.rawKey,
    ];
    for (const secret of secrets) expect(rows, secret).not.toContain(secret);
    expect(rows).toContain('"pushToken":"push"');
  });
});
