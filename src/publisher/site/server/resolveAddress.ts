export type Address =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "outside" };

/**
 * `path` is relative to the served folder; a folder's address ends with `/` and means its `index.html`. Parent
 * folders, hidden files and the hosts' own `_headers` are refused.
 */
export function resolveAddress(pathname: string, base: string): Address {
  if (`${pathname}/` === base) return { kind: "redirect", to: base };
  if (!pathname.startsWith(base)) return { kind: "outside" };
  const path = decodePath(pathname.slice(base.length));
  if (path === undefined) return { kind: "outside" };
  return { kind: "file", path: path === "" || path.endsWith("/") ? `${path}index.html` : path };
}

function decodePath(written: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(written);
  } catch {
    return undefined;
  }
  if (path === "_headers" || /[\0\\]/.test(path)) return undefined;
  const segments = path.split("/");
  const isSafe = segments.every(
    (segment, index) => !segment.startsWith(".") && (segment !== "" || index === segments.length - 1),
  );
  return isSafe ? path : undefined;
}
