import type { Api } from '../api/api';
import { openPhotograph } from '../crypto/photographs';
import type { Database } from '../db/database';
import type { Material } from '../model/protocol';
import { Album } from './album';
import type { Clock } from './clock';
import { askForStorage } from './storage';
import type { Unlocked } from './unlocked';

/** 出発前点検 — what has to hold before the tablet leaves; each line green, or red with the remedy (design §4). */

export type CheckName =
  | 'installed'
  | 'persistent'
  | 'space'
  | 'clock'
  | 'roster'
  | 'agenda'
  | 'form'
  | 'qr'
  | 'materials'
  | 'photograph'
  | 'rehearsal';

export interface Check {
  name: CheckName;
  /** `ask`: a person has to do something before it can be told. */
  state: 'good' | 'bad' | 'ask';
  /** Bytes free, seconds of drift, how many people, items, questions, bytes of the materials. */
  figure?: number;
}

/** A day's photographs and acts, several times over. */
const LEAST_FREE_BYTES = 200 * 1024 * 1024;
const MOST_DRIFT_MS = 2 * 60_000;
const TEST_BYTES = 1024 * 1024;

export async function preflight(db: Database, api: Api, clock: Clock, open: Unlocked): Promise<Check[]> {
  const storage = await askForStorage();
  const { participants, agenda, survey, materials = [] } = open.snapshot;
  const shelf = await db.materials.hashes(open.checkout);
  const missing = materials.filter(({ sha256 }) => !shelf.has(sha256));
  const free = storage.free ?? LEAST_FREE_BYTES;
  const questions = survey?.questions.length ?? 0;
  const check = (name: CheckName, held: boolean | 'ask', figure?: number): Check => ({
    name,
    state: held === 'ask' ? 'ask' : held ? 'good' : 'bad',
    ...(figure !== undefined && { figure }),
  });
  return [
    check('installed', storage.installed),
    check('persistent', storage.persistent && !storage.evicts),
    check('space', free >= LEAST_FREE_BYTES + sizeOf(missing), storage.free),
    check('clock', Math.abs(clock.drift) < MOST_DRIFT_MS, Math.round(Math.abs(clock.drift) / 100) / 10),
    check('roster', participants.length > 0, participants.length),
    check('agenda', agenda.length > 0, agenda.length),
    check('form', questions > 0, questions),
    check('qr', Boolean(survey?.url && survey.code)),
    check('materials', missing.length === 0, sizeOf(materials)),
    check('photograph', await photographHolds(db, open)),
    check('rehearsal', await rehearsal(db, api)),
  ];
}

const sizeOf = (materials: readonly Material[]) => materials.reduce((sum, { bytes }) => sum + bytes, 0);

/** A test photograph, sealed, written, read back, opened and taken away again; it reaches no record. */
async function photographHolds(db: Database, open: Unlocked): Promise<boolean> {
  const picture = Uint8Array.from({ length: TEST_BYTES }, (_, index) => index % 251).buffer;
  const row = { ...(await new Album(db).seal(open, picture)), checkout: `${open.checkout}:test` };
  await db.photographs.put(row);
  try {
    const read = await db.photographs.find(row.checkout, row.sha256);
    if (!read) return false;
    const opened = new Uint8Array(await openPhotograph(open.key, open.checkout, read.bytes));
    return new Uint8Array(picture).every((byte, index) => byte === opened[index]);
  } finally {
    await db.photographs.remove(row.checkout, row.sha256);
  }
}

/** 機内モードの練習 — good once the kit was seen to start from its own cache with no way to the server. */
async function rehearsal(db: Database, api: Api): Promise<boolean | 'ask'> {
  if (await reachable(api)) return (await db.rehearsed()) ? true : 'ask';
  const started = await startsFromCache();
  if (started) await db.saveRehearsed(Date.now());
  return started;
}

async function reachable(api: Api): Promise<boolean> {
  try {
    await api.time();
    return true;
  } catch {
    // whatever the reason: there is no way to the server now
    return false;
  }
}

async function startsFromCache(): Promise<boolean> {
  try {
    return (await fetch('/kit/')).ok;
  } catch {
    // no service worker answered in the network's place
    return false;
  }
}
