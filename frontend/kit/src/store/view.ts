import type { CheckoutRow, Device } from '../db/database';
import type { SignedIn, Uuid } from '../model/protocol';
import type { KitView, OpenSession, SyncView } from './kit';
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
}

export function viewOf(inside: Inside): KitView {
  const { device, rows = [], unlocked = new Map<Uuid, Unlocked>(), current, signedIn } = inside;
  const open = current === undefined ? undefined : unlocked.get(current);
  const sync = syncOf(inside, rows, current);
  return {
    phase: phaseOf(inside, rows, open),
    ...(device && { deviceName: device.name }),
    ...(signedIn && { person: signedIn.person }),
    offered: signedIn?.sessions ?? [],
    checkoutCount: rows.length,
    ...(open && { open: openSession(open) }),
    others: [...unlocked.values()]
      .filter((other) => other !== open)
      .map(({ checkout, snapshot }) => ({ checkout, snapshot })),
    sync,
    ...(inside.waits && { unlockWaitsUntil: inside.waits }),
    // a newer kit never loads over unsent acts
    updateReady: Boolean(inside.updateReady) && rows.every((row) => row.acked >= row.recorded),
  };
}

function phaseOf(inside: Inside, rows: CheckoutRow[], open: Unlocked | undefined): KitView['phase'] {
  if (inside.starting) return 'starting';
  if (inside.signedIn) return 'choose';
  if (!inside.device) return 'enrol';
  if (inside.signingIn || rows.length === 0) return 'signIn';
  return open ? 'open' : 'locked';
}

function openSession(open: Unlocked): OpenSession {
  const record = open.record();
  return { checkout: open.checkout, snapshot: open.snapshot, record, attention: open.attention(record) };
}

/** Of the open checkout; on a locked tablet the sum of all. */
function syncOf({ contact }: Inside, rows: CheckoutRow[], current: Uuid | undefined): SyncView {
  const counted = current === undefined ? rows : rows.filter(({ id }) => id === current);
  const sum = (of: (row: CheckoutRow) => number) => counted.reduce((total, row) => total + of(row), 0);
  const recorded = sum((row) => row.recorded);
  const received = sum((row) => row.received);
  return {
    state: stateOf(contact?.reached ?? true, Boolean(contact?.sending), recorded > received),
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
