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

/*
 * TypeScript's DOM library has no Trusted Types yet (https://developer.mozilla.org/docs/Web/API/Trusted_Types_API). A
 * policy returns an object, but `new Worker()` and `serviceWorker.register()` are typed for strings, so it is declared
 * as one. Remove when the DOM library has these types.
 */
type Policy = { readonly createScriptURL: (url: string) => string };
type PolicyFactory = { readonly createPolicy: (name: string, rules: Policy) => Policy };
declare const trustedTypes: PolicyFactory | undefined;

let policy: Policy | undefined;

/** Throws for a URL outside the application's own folder. Without Trusted Types it returns the same string. */
export function trustedScriptUrl(url: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

/** A second policy of the same name would throw. */
function createPolicy(): Policy {
  const rules: Policy = { createScriptURL: ownScript };
  return typeof trustedTypes === "undefined" ? rules : trustedTypes.createPolicy("app", rules);
}

function ownScript(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  if (origin !== location.origin || !pathname.startsWith(import.meta.env.BASE_URL)) {
    throw new TypeError(`not a script of this application: ${url}`);
  }
  return url;
}
