import { slugify } from "../../edition/text/slugify";
import { shortHash } from "../identity/nearSame";

/** From the title's words only: whatever a source calls its items, no path and no command comes of it. */
export function chooseId(
  title: string,
  day: string | undefined,
  key: string,
  isTaken: (id: string) => boolean,
): string {
  const slug = slugify(title) || "article";
  const hash = shortHash(key).slice(0, 8);
  const dated = day === undefined ? [] : [`${slug}-${day}`];
  return (
    [slug, ...dated, `${slug}-${hash}`].find((id) => !isTaken(id)) ??
    `${slug}-${hash}-${shortHash(key, "2").slice(0, 8)}`
  );
}
