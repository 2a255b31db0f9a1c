import type { Api } from '../api/api';
import type { Database } from '../db/database';

const PATIENCE_MS = 2_000;
const NOISE_MS = 250;

/** 端末の時計 — how far it is from the server's, as last measured. */
export class Clock {
  /** Device clock minus server clock, in milliseconds. */
  drift = 0;

  constructor(
    private readonly db: Database,
    private readonly api: Api,
  ) {}

  async begin(): Promise<void> {
    this.drift = await this.db.drift();
  }

  /** The server's time as far as this tablet knows it. */
  now(): number {
    return Date.now() - this.drift;
  }

  /** @throws Refused or Unreachable when there is no way to the server */
  async read(): Promise<void> {
    const asked = Date.now();
    const { now } = await this.api.time();
    const answered = Date.now();
    const drift = Math.round((asked + answered) / 2 - Date.parse(now));
    // a slow answer tells little of the clock, and a small difference is the network's
    if (answered - asked > PATIENCE_MS || Math.abs(drift - this.drift) < NOISE_MS) return;
    this.drift = drift;
    await this.db.saveDrift(drift);
  }
}
