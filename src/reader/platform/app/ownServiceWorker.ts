/** Where this application is; another one of the same origin may stand in a folder above it. */
export const ownScope = (): string => new URL(import.meta.env.BASE_URL, location.href).href;

/** Resolves once the service worker of this application is active, and never where there is none. */
export async function ownServiceWorker(): Promise<ServiceWorker> {
  const { serviceWorker } = navigator;
  const ready = await serviceWorker.ready;
  if (ready.active && ready.scope === ownScope()) return ready.active;
  // `ready` keeps to the worker that answered for the page when it was loaded. Ours takes the page over once it is active.
  for (;;) {
    const changed = new Promise((resolve) => {
      serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    const registration = await serviceWorker.getRegistration(ownScope());
    if (registration?.active && registration.scope === ownScope()) return registration.active;
    await changed;
  }
}
