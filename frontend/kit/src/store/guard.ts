import type { Database } from '../db/database';
import { waitFirst, wrongPassword } from './problems';
import { waitsUntil } from './tries';
import type { Unlocked } from './unlocked';
import { unlockAll } from './unlocking';

/** The kit locks itself after this long without a touch (I9). */
const IDLE_MS = 10 * 60_000;

/** 番 — opens for ID and password, makes guessing slow, and locks when nobody touches the tablet. */
export class Guard {
  /** Epoch milliseconds until which the next try waits. */
  waits = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly db: Database,
    private readonly lock: () => void,
  ) {}

  async begin(): Promise<void> {
    this.waits = waitsUntil(await this.db.tries());
  }

  /** @throws KitProblem `wrong-password` or `wait` */
  async open(user: string, password: string): Promise<Unlocked[]> {
    const seconds = Math.ceil((this.waits - Date.now()) / 1000);
    if (seconds > 0) throw waitFirst(seconds);
    const opened = await unlockAll(this.db, user, password);
    if (opened.length === 0) {
      const { wrong } = await this.db.tries();
      await this.db.saveTries({ wrong: wrong + 1, last: Date.now() });
      this.waits = waitsUntil(await this.db.tries());
      throw wrongPassword();
    }
    await this.db.saveTries({ wrong: 0, last: 0 });
    this.waits = 0;
    return opened;
  }

  touched(): void {
    this.rest();
    this.idle = setTimeout(this.lock, IDLE_MS);
  }

  rest(): void {
    clearTimeout(this.idle);
  }
}
