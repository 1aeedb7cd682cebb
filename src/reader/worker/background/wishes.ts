import * as v from "valibot";
import { TrustSchema } from "../../../domain/edition/proof/proof";
import { SearchRequestSchema } from "../../../domain/search/query/searchRequest";

/** Stands for a number in what a page leaves to be said. */
export const COUNT = "{count}";

const AlertWishesSchema = v.object({
  language: v.string(),
  href: v.string(),
  icon: v.string(),
  /** What the notification says, with `COUNT` for the number of more than one. */
  one: v.string(),
  many: v.string(),
  followed: v.array(
    v.object({ key: v.string(), request: v.nullable(SearchRequestSchema), programme: v.optional(v.string()) }),
  ),
});
export type AlertWishes = v.InferOutput<typeof AlertWishesSchema>;

/** What a page leaves for the time when there is none: the background cannot read what the device remembers. */
const WishesSchema = v.object({
  scope: v.string(),
  editionUrl: v.string(),
  trust: TrustSchema,
  installId: v.nullable(v.string()),
  keep: v.optional(v.object({ choice: v.unknown(), dossier: v.unknown() })),
  editionDownloads: v.picklist(["always", "unmetered", "ask"]),
  wantedRevision: v.string(),
  /** Absent where no notification is wanted. */
  alerts: v.optional(AlertWishesSchema),
});
export type Wishes = v.InferOutput<typeof WishesSchema>;

export async function writeWishes(wishes: Wishes): Promise<void> {
  await (await openWishes()).put("/", new Response(JSON.stringify(wishes)));
}

/** `undefined` where none were left, or by another version. */
export async function readWishes(): Promise<Wishes | undefined> {
  const left: unknown = await (await (await openWishes()).match("/"))?.json();
  const read = v.safeParse(WishesSchema, left);
  return read.success ? read.output : undefined;
}

/** A store of files, which a page and the background both have. */
const openWishes = (): Promise<Cache> =>
  caches.open(`background-${new URL(import.meta.env.BASE_URL, location.href).href}`);
