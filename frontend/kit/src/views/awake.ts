import type { Page } from './context';

/** Screens that are looked at without being touched. */
const LOOKED_AT: readonly Page[] = ['runsheet', 'clock', 'survey', 'presentation', 'handRound', 'signIn'];

let lock: WakeLockSentinel | undefined;
let asking = false;

/**
 * 画面を消さない — while such a screen is on. Where the browser does not know how, or will not at a low battery, the screen
 * goes dark by the tablet's own setting: nothing is lost by it.
 */
export async function keepAwake(page: Page | undefined): Promise<void> {
  const wanted = page !== undefined && LOOKED_AT.includes(page) && document.visibilityState === 'visible';
  if (!wanted) {
    const held = lock;
    lock = undefined;
    await held?.release();
    return;
  }
  if (lock || asking || !('wakeLock' in navigator)) return;
  asking = true;
  try {
    lock = await navigator.wakeLock.request('screen');
    lock.addEventListener('release', () => {
      lock = undefined;
    });
  } catch (refused) {
    if (!(refused instanceof DOMException)) throw refused;
  } finally {
    asking = false;
  }
}
