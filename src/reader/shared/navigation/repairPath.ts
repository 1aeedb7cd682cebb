import { paths } from "./paths";

/** « Cette semaine » was a screen of its own; links to it lead to what has changed. */
const formerWeekPath = `${paths.frontPage()}semaine/`;

/**
 * A path that the router can read. Anyone can write `%` or half a letter into an address: it stays as it was written, and
 * leads to nothing. Without a name between its first slashes, a path would be that of another host.
 */
export function repairPath(path: string): string {
  if (path === formerWeekPath) return paths.changes();
  const segments = path.split("/").map((segment) => (canDecode(segment) ? segment : segment.replaceAll("%", "%25")));
  return segments.join("/").replace(/^\/{2,}/, "/%2F");
}

function canDecode(segment: string): boolean {
  try {
    // Its result is used: a call for nothing but its error is left out of the build.
    return decodeURIComponent(segment).length <= segment.length;
  } catch {
    return false;
  }
}
