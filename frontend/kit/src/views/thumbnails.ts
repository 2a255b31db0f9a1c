import type { Kit } from '../store/kit';

/** Pictures opened for the screen; gone with a lock. */
export class Thumbnails {
  private readonly addresses = new Map<string, string>();

  constructor(
    private readonly kit: Kit,
    private readonly redraw: () => void,
  ) {}

  /** @returns nothing while it is being opened, and where another tablet took it */
  of(sha256: string): string | undefined {
    const address = this.addresses.get(sha256);
    if (address !== undefined) return address || undefined;
    this.addresses.set(sha256, '');
    void this.load(sha256);
    return undefined;
  }

  forget(): void {
    for (const address of this.addresses.values()) if (address) URL.revokeObjectURL(address);
    this.addresses.clear();
  }

  private async load(sha256: string): Promise<void> {
    const picture = await this.kit.picture(sha256);
    // locked in the meantime: nothing may be shown any more
    if (!picture || !this.addresses.has(sha256)) return;
    this.addresses.set(sha256, URL.createObjectURL(picture));
    this.redraw();
  }
}
