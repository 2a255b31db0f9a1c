import { setCacheNameDetails } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;
declare const __PRECACHE__: PrecacheEntry[];

// only the application itself is cached; what belongs to a session lies sealed in IndexedDB
setCacheNameDetails({ prefix: 'yoriai-kit' });
precacheAndRoute(__PRECACHE__);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('/kit/index.html'), { allowlist: [/^\/kit(\/|$)/] }));

// the first worker serves its page at once; a later one waits until a person takes it
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'take over') void self.skipWaiting();
});
