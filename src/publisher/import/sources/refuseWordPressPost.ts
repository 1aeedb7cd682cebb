import { writeWordPressParagraphs } from "../html/writeWordPressParagraphs";
import type { XmlElement } from "../xml/parseXml";
import { childrenNamed, textNamed, textOf } from "../xml/xmlTree";
import type { SourceItem } from "./SourceItem";
import { stateWithZone } from "./stateWithZone";

type Post = { readonly type: string | undefined; readonly status: string | undefined; readonly isProtected: boolean };

/** Why a site's record is no article for readers, or `undefined` when it is one. */
export function refuseWordPressPost({ type = "post", status = "publish", isProtected }: Post): string | undefined {
  if (NO_ARTICLES.has(type) || type.startsWith("wp_")) return `It is no article but a record of the kind “${type}”.`;
  if (isProtected) return "It is behind a password.";
  if (status !== "publish") return `It is not published (“${status}”).`;
  return undefined;
}

const NO_ARTICLES = new Set([
  "attachment",
  "nav_menu_item",
  "revision",
  "custom_css",
  "customize_changeset",
  "oembed_cache",
  "user_request",
  "acf-field",
  "acf-field-group",
  "wpcf7_contact_form",
]);

export function isWordPressExport(channel: XmlElement): boolean {
  return (
    textNamed(channel, "wp:wxr_version") !== undefined ||
    childrenNamed(channel, "item").some((item) => childrenNamed(item, "wp:post_type").length > 0)
  );
}

/** What an export says of a post beyond RSS: its kind, its state, its days; and its text is not HTML yet. */
export function readWordPressItem(entry: XmlElement, item: SourceItem): SourceItem {
  const local = textNamed(entry, "wp:post_date");
  const universal = textNamed(entry, "wp:post_date_gmt");
  const categories = childrenNamed(entry, "category")
    .filter(({ attributes }) => attributes.domain === undefined || attributes.domain === "category")
    .map((category) => textOf(category).trim())
    .filter((name) => name !== "");
  return {
    ...item,
    content:
      item.content.kind === "html"
        ? { ...item.content, html: writeWordPressParagraphs(item.content.html), isWhole: true }
        : { kind: "html", html: "", base: item.url, isWhole: true },
    published: stateWithZone(local, universal) ?? item.published,
    categories: [...new Set(categories)],
    refusal: refuseWordPressPost({
      type: textNamed(entry, "wp:post_type"),
      status: textNamed(entry, "wp:status"),
      isProtected: textNamed(entry, "wp:post_password") !== undefined,
    }),
  };
}
