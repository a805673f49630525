// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useNewVersion } from '../../../src/data/offline/newVersion';
import { registerWorker } from '../../../src/data/offline/worker';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly postMessage = vi.fn();

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;

  /** The browser has found another build on the server. */
  find(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

/** A browser whose page is answered for by a worker already, or not yet. */
function browserWith(controller: FakeWorker | null) {
  const registration = new FakeRegistration();
  const container = Object.assign(new EventTarget(), {
    controller,
    ready: Promise.resolve(registration),
    register: async () => registration,
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  return { registration, container };
}

const isAnnounced = () => useNewVersion.getState().reload !== null;

beforeEach(() => useNewVersion.setState({ reload: null }));

describe('a newer build', () => {
  it('is announced when it is complete, and takes over only when it is asked to', async () => {
    const { registration } = browserWith(new FakeWorker());
    await registerWorker();
    const worker = registration.find();
    expect(isAnnounced()).toBe(false);
    worker.become('installed');
    expect(isAnnounced()).toBe(true);
    expect(worker.postMessage).not.toHaveBeenCalled();
    useNewVersion.getState().reload?.();
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
  });

  it('that has waited since an earlier visit is announced at once', async () => {
    const { registration } = browserWith(new FakeWorker());
    registration.waiting = Object.assign(new FakeWorker(), { state: 'installed' });
    await registerWorker();
    expect(isAnnounced()).toBe(true);
  });
});

it('the first worker of all is none to announce', async () => {
  const { registration } = browserWith(null);
  await registerWorker();
  registration.find().become('installed');
  expect(isAnnounced()).toBe(false);
});

it('a browser that refuses workers keeps nothing, and says so', async () => {
  const { container } = browserWith(null);
  container.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  expect(await registerWorker()).toBe(false);
});
