/*
 * Neither TypeScript nor its DOM library knows Trusted Types yet. What a policy returns is an object that only
 * `new Worker()` and `serviceWorker.register()` may take; they are typed for strings, so it is declared as one here,
 * and nobody else may look inside. To be replaced by the library's own types when it has them.
 */
type Policy = { readonly createScriptURL: (url: string) => string };
type PolicyFactory = { readonly createPolicy: (name: string, rules: Policy) => Policy };
declare const trustedTypes: PolicyFactory | undefined;

let policy: Policy | undefined;

/**
 * Address of a worker's script in the form that `require-trusted-types-for 'script'` accepts; the same string where
 * Trusted Types do not exist. Throws for an address outside the application's own folder.
 */
export function trustedScriptUrl(url: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

/** A second policy of the same name would throw, hence once. */
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
