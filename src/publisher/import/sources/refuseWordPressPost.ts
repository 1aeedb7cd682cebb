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
