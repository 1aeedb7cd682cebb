/** From `BASE_PATH`: `/` by default, always with both slashes. */
export function basePath(written: string | undefined): string {
  const inner = (written ?? "").replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
