import type { ExportedItem, ExportWords } from "./ExportedItem";
import { escapeHtml } from "./escapeHtml";

/** Netscape's bookmark file, which every browser and read-later service imports. The note becomes the description. */
export function writeBookmarksFile(items: readonly ExportedItem[], messages: ExportWords): string {
  const rows = items.map((item) => {
    const since = item.bookmarkedAt ?? item.note?.createdAt ?? item.passages[0]?.createdAt;
    const day = since === undefined ? "" : ` ADD_DATE="${Math.floor(Date.parse(since) / 1000)}"`;
    const tags = item.tags.map((tag) => escapeHtml(tag.replaceAll(",", " "))).join(",");
    const link = `<DT><A HREF="${escapeHtml(item.url)}"${day}${tags === "" ? "" : ` TAGS="${tags}"`}>${escapeHtml(item.title)}</A>`;
    return item.note ? `${link}\n<DD>${escapeHtml(item.note.text)}` : link;
  });
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>${escapeHtml(messages.title)}</TITLE>
<H1>${escapeHtml(messages.title)}</H1>
<DL><p>
${rows.join("\n")}
</DL><p>
`;
}
