/** 保存場所 — whether what the browser keeps for the kit will still be there at the venue. */

export interface Storage {
  /** The browser has promised not to evict it when the disk runs full. */
  persistent: boolean;
  /** Started from the home screen. */
  installed: boolean;
  /** Safari evicts what was not touched for 7 days, unless the kit is on the home screen. */
  evicts: boolean;
  /** Free bytes, where the browser tells. */
  free?: number;
}

export async function askForStorage(): Promise<Storage> {
  const { storage } = navigator;
  // without the browser's promise the data could be evicted when the disk runs full
  const persistent = (await storage?.persisted?.()) || (await storage?.persist?.()) || false;
  const { quota = 0, usage = 0 } = (await storage?.estimate?.()) ?? {};
  const installed = isInstalled();
  return {
    persistent,
    installed,
    evicts: isApple() && !installed,
    ...(quota > 0 && { free: quota - usage }),
  };
}

function isInstalled(): boolean {
  const { standalone } = navigator as { standalone?: boolean };
  return standalone === true || globalThis.matchMedia?.('(display-mode: standalone)').matches === true;
}

// an iPad calls itself a Macintosh, but no Macintosh has a touch screen
function isApple(): boolean {
  const { userAgent = '', maxTouchPoints = 0 } = navigator;
  return /iPad|iPhone|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}
