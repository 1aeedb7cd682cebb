import { paths, programmePrefix } from "./paths";

/** A search begins with what the reader is looking at; as `readSearchAddress` reads it. */
export function scopedSearch(path: string): string {
  const search = paths.search();
  if (path.startsWith(paths.programmes()) || path.startsWith(programmePrefix)) return `${search}?dans=programmes`;
  if (path.startsWith(paths.explorer())) return `${search}?dans=lieux`;
  return path.startsWith(paths.library()) ? `${search}?favoris=1` : search;
}
