import { type Api, Refused, Unreachable } from '../api/api';
import type { Database } from '../db/database';
import type { Uuid } from '../model/protocol';
import { deliver } from './delivery';
import { deliverPhotographs } from './photographs';

/** 送受信 — keeps tablet and server level whenever there is a way to it. */

const EVERY_MS = 4_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
const LOCK = 'yoriai-kit-sync';

export interface Round {
  reached: boolean;
  /** Epoch milliseconds. */
  at: number;
}

export interface Listener {
  /** Asks the server for its time: tells whether there is a way to it at all. */
  reach(): Promise<void>;
  /** After own acts went up: fetch what others did, where the kit is unlocked. */
  pull(checkout: Uuid): Promise<void>;
  started(): void;
  ended(round: Round): Promise<void>;
  /** The round broke over something that is neither network nor server. @returns whether another one makes sense */
  failed(cause: unknown): boolean;
}

export class Sync {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private misses = 0;
  private running: Promise<void> | undefined;
  private following: Promise<void> | undefined;

  constructor(
    private readonly db: Database,
    private readonly api: Api,
    private readonly listener: Listener,
  ) {}

  start(): void {
    addEventListener('online', () => void this.now());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.now();
    });
    void this.now();
  }

  /** By hand, after an act, or when the network is back; what comes during a round gets one of its own after it. */
  now(byHand = false): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) {
      this.following ??= this.running.then(() => {
        this.following = undefined;
        return this.now(byHand);
      });
      return this.following;
    }
    let again = true;
    this.running = this.round(byHand)
      .catch((cause: unknown) => {
        again = this.listener.failed(cause);
      })
      .finally(() => {
        this.running = undefined;
        if (again) this.timer = setTimeout(() => void this.now(), this.misses === 0 ? EVERY_MS : this.backOff());
      });
    return this.running;
  }

  // one tab at a time; where Web Locks are missing the server's counting by seq and ID still keeps every act single
  private async round(byHand: boolean): Promise<void> {
    if (!navigator.locks) return this.exchange(byHand);
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await this.exchange(byHand);
    });
  }

  private async exchange(byHand: boolean): Promise<void> {
    this.listener.started();
    let reached = await this.reachable();
    for (const { id, refused } of await this.db.checkouts()) {
      // refused tokens stay refused until somebody signs in
      if (reached && (!refused || byHand)) reached = await this.level(id);
    }
    this.misses = reached ? 0 : this.misses + 1;
    await this.listener.ended({ reached, at: Date.now() });
  }

  private async reachable(): Promise<boolean> {
    try {
      await this.listener.reach();
      return true;
    } catch (hindrance) {
      if (hindrance instanceof Refused || hindrance instanceof Unreachable) return false;
      throw hindrance;
    }
  }

  private async level(checkout: Uuid): Promise<boolean> {
    try {
      await deliver(this.db, this.api, checkout);
      await deliverPhotographs(this.db, this.api, checkout);
      await this.listener.pull(checkout);
      return true;
    } catch (hindrance) {
      if (hindrance instanceof Refused) {
        if (hindrance.status === 401 || hindrance.status === 403) {
          await this.db.changeCheckout(checkout, (row) => ({ ...row, refused: true }));
          return true;
        }
        return false;
      }
      if (hindrance instanceof Unreachable) return false;
      throw hindrance;
    }
  }

  private backOff(): number {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** Math.min(this.misses - 1, 10), LONGEST_WAIT_MS);
    // spread, so that twenty tablets of one hall do not come back in the same second
    return wait * (0.5 + Math.random() / 2);
  }
}
