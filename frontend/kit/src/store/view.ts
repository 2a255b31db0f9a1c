import type { CheckoutRow, Device } from '../db/rows';
import type { SignedIn, Uuid } from '../model/protocol';
import type { KitView, OpenSession, SyncView } from './kit';
import type { Storage } from './storage';
import type { Unlocked } from './unlocked';

/** Everything that a view of the kit is made from. */
export interface Inside {
  starting?: boolean;
  device?: Device | undefined;
  rows?: CheckoutRow[];
  unlocked?: ReadonlyMap<Uuid, Unlocked>;
  current?: Uuid | undefined;
  signingIn?: boolean;
  signedIn?: SignedIn | undefined;
  contact?: { sending: boolean; reached: boolean; last?: number };
  waits?: number;
  updateReady?: boolean;
  storage?: Storage | undefined;
  storageLost?: boolean;
  /** Photographs by checkout that are on this tablet only. */
  photographs?: ReadonlyMap<Uuid, number>;
  now?: number;
}

export function viewOf(inside: Inside): KitView {
  const { device, rows = [], unlocked = new Map<Uuid, Unlocked>(), current, signedIn } = inside;
  const open = current === undefined ? undefined : unlocked.get(current);
  const photographs = (id: Uuid) => inside.photographs?.get(id) ?? 0;
  const sync = syncOf(inside, rows, current);
  return {
    phase: phaseOf(inside, rows, open),
    ...(device && { deviceName: device.name }),
    ...(signedIn && { person: signedIn.person }),
    offered: signedIn?.sessions ?? [],
    checkoutCount: rows.length,
    ...(open && { open: openSession(open, inside.now ?? Date.now()) }),
    others: [...unlocked.values()]
      .filter((other) => other !== open)
      .map(({ checkout, snapshot }) => ({ checkout, snapshot })),
    sync,
    ...(inside.waits && { unlockWaitsUntil: inside.waits }),
    ...(inside.storage && { storage: inside.storage }),
    storageLost: Boolean(inside.storageLost),
    // a newer kit never loads over what is unsent
    updateReady:
      Boolean(inside.updateReady) && rows.every((row) => row.acked >= row.recorded && photographs(row.id) === 0),
  };
}

function phaseOf(inside: Inside, rows: CheckoutRow[], open: Unlocked | undefined): KitView['phase'] {
  if (inside.starting) return 'starting';
  if (inside.signedIn) return 'choose';
  if (!inside.device) return 'enrol';
  if (inside.signingIn || rows.length === 0) return 'signIn';
  return open ? 'open' : 'locked';
}

function openSession(open: Unlocked, now: number): OpenSession {
  const record = open.record();
  const { checkout, snapshot, onTheWay, materials } = open;
  const planned = snapshot.checkout?.plannedReturn;
  return {
    ...{ checkout, snapshot, record, onTheWay, materials },
    me: open.person.id,
    attention: open.attention(record),
    receipts: open.receipts(),
    overdue: planned !== undefined && Date.parse(planned) < now,
  };
}

/** Of the open checkout; on a locked tablet the sum of all. */
function syncOf({ contact, photographs: left }: Inside, rows: CheckoutRow[], current: Uuid | undefined): SyncView {
  const counted = current === undefined ? rows : rows.filter(({ id }) => id === current);
  const sum = (of: (row: CheckoutRow) => number) => counted.reduce((total, row) => total + of(row), 0);
  const recorded = sum((row) => row.recorded);
  const received = sum((row) => row.received);
  const photographs = sum(({ id }) => left?.get(id) ?? 0);
  return {
    state: stateOf(contact?.reached ?? true, Boolean(contact?.sending), recorded > received || photographs > 0),
    photographs,
    recorded,
    received,
    accepted: sum((row) => row.accepted),
    ...(contact?.last && { lastContact: contact.last }),
    needsSignIn: counted.some((row) => row.refused),
  };
}

// looking for news is not 送信中: only unsent acts are
function stateOf(reached: boolean, sending: boolean, unsent: boolean): SyncView['state'] {
  if (unsent && sending && reached) return 'sending';
  if (!reached) return 'offline';
  return unsent ? 'sending' : 'received';
}
