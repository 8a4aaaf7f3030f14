/* VERSION and FILES are written above this text by scripts/service-worker.ts. The API is never touched. */
const CACHE = `colloquy-${VERSION}`
const SHELL = '/index.html'
const LOOK = { ignoreVary: true, ignoreSearch: true }

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([SHELL, ...FILES])))
})

self.addEventListener('activate', (event) => {
  const drop = (names) =>
    Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)))
  event.waitUntil(
    caches
      .keys()
      .then(drop)
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting()
})

/* Pages: the network first, the stored shell when there is none. Built files: their names carry their content. */
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin) return
  if (url.pathname.startsWith('/api/')) return
  if (event.request.mode === 'navigate') {
    event.respondWith(fetch(event.request).catch(() => caches.match(SHELL, LOOK)))
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname, LOOK).then((hit) => hit ?? fetch(event.request)))
  }
})
