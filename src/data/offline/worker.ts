import { askForNewVersion, useNewVersion } from './newVersion';

/** How long a page that stays open goes without asking for a newer build, in ms. */
const HOUR = 3_600_000;

/**
 * Registers the service worker and watches for a newer build. That waits, with its own code and data,
 * until the person reloads; then all open pages go over to it together. Gives whether this browser
 * keeps the page.
 */
export async function registerWorker(): Promise<boolean> {
  const workers = navigator.serviceWorker;
  const registration = await workers.register('./sw.js').catch(() => undefined);
  if (!registration) return false;
  watch(workers, registration);
  reloadWithWorker(workers);
  askNowAndThen();
  await workers.ready;
  return true;
}

function watch(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  const announce = (worker: ServiceWorker) => {
    // The first of all takes over by itself: there is nothing to reload for.
    if (!workers.controller || worker.state !== 'installed') return;
    useNewVersion.setState({ reload: () => worker.postMessage({ type: 'SKIP_WAITING' }) });
  };
  const follow = (worker: ServiceWorker | null) => {
    if (!worker) return;
    announce(worker);
    worker.addEventListener('statechange', () => announce(worker));
  };
  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

/** The code on the page must be of the build whose worker answers for it. */
function reloadWithWorker(workers: ServiceWorkerContainer): void {
  let hasWorker = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (hasWorker) location.reload();
    hasWorker = true;
  });
}

function askNowAndThen(): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR) return;
    asked = Date.now();
    void askForNewVersion();
  });
}
