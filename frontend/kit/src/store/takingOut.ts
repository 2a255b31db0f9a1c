import type { Api } from '../api/api';
import { fromBase64Url } from '../crypto/bytes';
import { importKey, wrapKey } from '../crypto/sealing';
import type { Database } from '../db/database';
import type { CheckoutRow, Opener } from '../db/rows';
import type { SignedIn, TakenOut } from '../model/protocol';
import { sealPerson, sealReadToken, sealSnapshot, Unlocked } from './unlocked';

interface Wish {
  session: string;
  purpose: string;
  destination: string;
}

/** 持出し — fetches the session's kit and lays it, sealed, on the tablet; a checkout that is here already gets one opener more. */
export async function takeOut(
  db: Database,
  api: Api,
  signedIn: SignedIn,
  password: string,
  wish: Wish,
): Promise<Unlocked> {
  const taken = await api.takeOut(signedIn.token, wish);
  const { person } = signedIn;
  const key = await importKey(fromBase64Url(taken.key));
  const opener: Opener = {
    key: await wrapKey(taken.key, person.user, password, taken.checkout),
    person: await sealPerson(key, taken.checkout, person),
  };
  const row = await rowOf(
    taken,
    key,
    [...(await others(db, taken, key, person.id)), opener],
    await db.checkout(taken.checkout),
  );
  await db.addCheckout(row);
  return Unlocked.from(row, key, opener, db);
}

async function rowOf(
  taken: TakenOut,
  key: CryptoKey,
  openers: Opener[],
  before: CheckoutRow | undefined,
): Promise<CheckoutRow> {
  const { checkout, pushToken, readToken, expires, acked, snapshot } = taken;
  return {
    id: checkout,
    pushToken,
    openers,
    snapshot: await sealSnapshot(key, checkout, snapshot),
    readToken: await sealReadToken(key, checkout, readToken),
    etag: '',
    expires,
    recorded: Math.max(before?.recorded ?? 0, acked),
    acked,
    received: snapshot.receipt.received,
    accepted: snapshot.receipt.accepted,
    refused: false,
  };
}

/** Who else opens this checkout here; the person's own earlier wrapping (an old password) goes. */
async function others(db: Database, taken: TakenOut, key: CryptoKey, person: string): Promise<Opener[]> {
  const before = await db.checkout(taken.checkout);
  const kept: Opener[] = [];
  for (const opener of before?.openers ?? []) {
    if ((await Unlocked.personOf(taken.checkout, key, opener)).id !== person) kept.push(opener);
  }
  return kept;
}
