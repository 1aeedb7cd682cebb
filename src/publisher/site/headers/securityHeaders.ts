import { createHash } from "node:crypto";
import { bootScriptHash } from "../prerender/bootScript";

/* The one place that says what a page may do: for `_headers`, and for the `<meta>` where hosts send none (GitHub
   Pages). */

const contentSecurityPolicy = {
  "default-src": "'none'",
  "script-src": `'self' ${bootScriptHash}`,
  // Each page's `<meta>` narrows this to its own inline style. That changes with every build and base path, and a
  // host whose headers were written by hand for an earlier build must not leave the page unstyled.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' blob: data:",
  // Without a sound, a phone shows no media controls for the voice (`platform/speech/silence.ts`).
  "media-src": "blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  // Trusted Types: no string becomes a script or markup; only the policy named `app` may name a worker's URL.
  "require-trusted-types-for": "'script'",
  "trusted-types": "app",
} as const;

/** Browsers ignore these directives in a `<meta>`, with a warning in the console. */
const headerOnly: ReadonlySet<string> = new Set(["frame-ancestors"]);

function writePolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}

export function writeMetaPolicy(inlineStyles: readonly string[]): string {
  const said = Object.entries(contentSecurityPolicy).filter(([directive]) => !headerOnly.has(directive));
  const hashes = inlineStyles.map((style) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  return writePolicy({ ...Object.fromEntries(said), "style-src": ["'self'", ...hashes].join(" ") });
}

const refusedFeatures = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
] as const;

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": writePolicy(contentSecurityPolicy),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
