/** 版 — registers the service worker that lets the kit start without a network, and tells when a newer one waits. */

let waiting: ServiceWorker | undefined;
let tell: () => void = () => undefined;

export function onUpdateReady(listener: () => void): void {
  tell = listener;
  if (waiting) tell();
}

export async function register(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const registration = await navigator.serviceWorker.register('/kit/sw.js', { scope: '/kit', updateViaCache: 'none' });
  if (registration.waiting) ready(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      // the very first one is no update
      if (coming.state === 'installed' && navigator.serviceWorker.controller) ready(coming);
    });
  });
}

/** Only by the person's hand: the page reloads once the new worker has taken over. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('take over');
}

function ready(worker: ServiceWorker): void {
  waiting = worker;
  tell();
}
