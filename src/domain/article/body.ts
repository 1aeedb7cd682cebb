import * as v from "valibot";
import { type BlockId, BlockIdSchema } from "../ids";

/*
 * The subset of the Markdown syntax tree (mdast) that an article's body may use. It is rendered node by node, never as
 * an HTML string, so markup in a source cannot run: there is no `html` node. Images are not shipped.
 */

export type Text = { readonly type: "text"; readonly value: string };
export type InlineCode = { readonly type: "inlineCode"; readonly value: string };
export type Break = { readonly type: "break" };
export type Emphasis = { readonly type: "emphasis"; readonly children: readonly Inline[] };
export type Strong = { readonly type: "strong"; readonly children: readonly Inline[] };
export type Delete = { readonly type: "delete"; readonly children: readonly Inline[] };
export type Link = { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] };
export type FootnoteReference = {
  readonly type: "footnoteReference";
  readonly identifier: string;
  readonly label: string;
};
export type Inline = Text | InlineCode | Break | Emphasis | Strong | Delete | Link | FootnoteReference;

type WithId = { readonly data: { readonly id: BlockId } };
export type Paragraph = WithId & { readonly type: "paragraph"; readonly children: readonly Inline[] };
export type Heading = WithId & {
  readonly type: "heading";
  readonly depth: 2 | 3 | 4;
  readonly children: readonly Inline[];
};
type Blockquote = WithId & { readonly type: "blockquote"; readonly children: readonly Block[] };
export type ListItem = WithId & { readonly type: "listItem"; readonly children: readonly Block[] };
export type List = WithId & {
  readonly type: "list";
  readonly ordered: boolean;
  readonly start: number | null;
  /** Whether blank lines separate the items; a loose list gets more space. */
  readonly spread: boolean;
  readonly children: readonly ListItem[];
};
type ThematicBreak = WithId & { readonly type: "thematicBreak" };
export type Code = WithId & { readonly type: "code"; readonly value: string };
export type TableCell = { readonly type: "tableCell"; readonly children: readonly Inline[] };
export type TableRow = { readonly type: "tableRow"; readonly children: readonly TableCell[] };
export type Table = WithId & {
  readonly type: "table";
  readonly align: readonly ("left" | "right" | "center" | null)[];
  readonly children: readonly TableRow[];
};
/** `byEditor`: the source has the reference but no footnote, and the text says so on the editor's behalf. */
export type FootnoteDefinition = {
  readonly type: "footnoteDefinition";
  readonly identifier: string;
  readonly label: string;
  readonly data: { readonly id: BlockId; readonly byEditor?: true };
  readonly children: readonly Block[];
};
export type Block = Paragraph | Heading | Blockquote | List | ThematicBreak | Code | Table | FootnoteDefinition;
export type Body = { readonly type: "root"; readonly children: readonly Block[] };

const data = v.object({ id: BlockIdSchema });
export const LinkUrlSchema = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/i, "must be an http(s), mailto, tel or same-site address"),
);

const inline: v.GenericSchema<unknown, Inline> = v.lazy(() => inlineSchema);
const inlines = v.array(inline);
const inlineSchema = v.variant("type", [
  v.object({ type: v.literal("text"), value: v.string() }),
  v.object({ type: v.literal("inlineCode"), value: v.string() }),
  v.object({ type: v.literal("break") }),
  v.object({ type: v.literal("emphasis"), children: inlines }),
  v.object({ type: v.literal("strong"), children: inlines }),
  v.object({ type: v.literal("delete"), children: inlines }),
  v.object({ type: v.literal("link"), url: LinkUrlSchema, children: inlines }),
  v.object({ type: v.literal("footnoteReference"), identifier: v.string(), label: v.string() }),
]);

const block: v.GenericSchema<unknown, Block> = v.lazy(() => blockSchema);
const blocks = v.array(block);
const blockSchema = v.variant("type", [
  v.object({ type: v.literal("paragraph"), data, children: inlines }),
  v.object({ type: v.literal("heading"), data, depth: v.picklist([2, 3, 4]), children: inlines }),
  v.object({ type: v.literal("blockquote"), data, children: blocks }),
  v.object({
    type: v.literal("list"),
    data,
    ordered: v.boolean(),
    start: v.nullable(v.number()),
    spread: v.boolean(),
    children: v.array(v.object({ type: v.literal("listItem"), data, children: blocks })),
  }),
  v.object({ type: v.literal("thematicBreak"), data }),
  v.object({ type: v.literal("code"), data, value: v.string() }),
  v.object({
    type: v.literal("table"),
    data,
    align: v.array(v.nullable(v.picklist(["left", "right", "center"]))),
    children: v.array(
      v.object({
        type: v.literal("tableRow"),
        children: v.array(v.object({ type: v.literal("tableCell"), children: inlines })),
      }),
    ),
  }),
  v.object({
    type: v.literal("footnoteDefinition"),
    identifier: v.string(),
    label: v.string(),
    data: v.object({ id: BlockIdSchema, byEditor: v.exactOptional(v.literal(true)) }),
    children: blocks,
  }),
]);

export const BodySchema: v.GenericSchema<unknown, Body> = v.object({ type: v.literal("root"), children: blocks });
