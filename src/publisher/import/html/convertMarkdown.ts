import type { BlockContent, FootnoteDefinition, RootContent } from "mdast";
import { parseMarkdown } from "../../edition/text/parseMarkdown";
import { arrangeBlocks } from "./arrangeBlocks";
import { cleanAddress } from "./cleanAddress";
import type { Converted } from "./convertHtml";
import type { Drop, DroppedPicture } from "./Drop";
import { dropShortcodes } from "./shortcodes";
import { tidyBlocks } from "./tidyBlocks";
import { writeMarkdown } from "./writeMarkdown";

/** Anybody's Markdown as ours: the same words without pictures, HTML and links by reference. */
export function convertMarkdown(
  markdown: string,
  { base, title }: { readonly base?: string | undefined; readonly title?: string | undefined } = {},
): Converted {
  const dropped: Drop[] = [];
  const pictures: DroppedPicture[] = [];
  // Without the short cut for plain paragraphs: its stand-ins are no text.
  const { root } = parseMarkdown(`${markdown}\n\n<!-- -->\n`);
  const addresses = new Map<string, string>();
  for (const node of root.children) if (node.type === "definition") addresses.set(node.identifier, node.url);
  const children = root.children.map((node) => resolve(node, { base, addresses, dropped, pictures }));
  const notes = children.flatMap((node): FootnoteDefinition[] =>
    node.type === "footnoteDefinition" ? [{ ...node, children: tidyBlocks(node.children) }] : [],
  );
  const blocks: BlockContent[] = arrangeBlocks(tidyBlocks(children), title, dropped);
  const all: RootContent[] = [...blocks, ...notes];
  return { blocks: all, markdown: writeMarkdown(all), dropped, pictures };
}

type Resolving = {
  readonly base: string | undefined;
  readonly addresses: ReadonlyMap<string, string>;
  readonly dropped: Drop[];
  readonly pictures: DroppedPicture[];
};

function resolve<T extends RootContent>(node: T, resolving: Resolving): T {
  const { base, addresses, dropped, pictures } = resolving;
  if (node.type === "text") return { ...node, value: dropShortcodes(node.value, dropped) };
  if (node.type === "image" || node.type === "imageReference") pictures.push({ alt: node.alt ?? "", caption: "" });
  if (node.type === "html" && node.value !== "<!-- -->")
    dropped.push({ reason: "code", text: node.value.slice(0, 200) });
  if (!("children" in node)) return node;
  const children = node.children.flatMap((child): RootContent[] => {
    const inner = resolve(child, resolving);
    const written =
      inner.type === "link"
        ? inner.url
        : inner.type === "linkReference"
          ? (addresses.get(inner.identifier) ?? "")
          : undefined;
    if (written === undefined || !("children" in inner)) return [inner];
    const url = cleanAddress(written, base);
    if (url === undefined && !written.startsWith("#")) dropped.push({ reason: "link", text: written.slice(0, 200) });
    const phrasing = inner.type === "link" || inner.type === "linkReference" ? inner.children : [];
    return url === undefined ? phrasing : [{ type: "link", url, children: phrasing }];
  });
  return { ...node, children };
}
