import * as v from "valibot";

const line = v.pipe(v.string(), v.nonEmpty());

export const ContactsSchema = v.strictObject({
  title: line,
  offices: v.array(
    v.strictObject({
      name: line,
      town: v.optional(line),
      address: v.optional(v.array(line)),
      /** As the source writes it, e.g. `+33 (0)3 88 15 68 67`; `telephoneUri` makes it dialable. */
      telephone: v.optional(line),
      detail: v.optional(line),
    }),
  ),
  openingHours: v.optional(v.strictObject({ title: line, hours: line })),
});
export type Contacts = v.InferOutput<typeof ContactsSchema>;

/** Drops the `(0)`, which is only dialled within France and is not allowed in a `tel:` URI (RFC 3966). */
export function telephoneUri(written: string): string {
  return `tel:${written.replace(/\(0\)/g, "").replace(/[^\d+]/g, "")}`;
}
