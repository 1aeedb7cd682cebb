export function basePath(written: string | undefined): string {
  const inner = (written ?? "").replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
