import * as v from "valibot";

const line = v.pipe(v.string(), v.nonEmpty());

/** Where the publisher of the articles can be met, called or written to. */
export const ContactsSchema = v.strictObject({
  title: line,
  offices: v.array(
    v.strictObject({
      name: line,
      town: v.optional(line),
      /** Postal lines, in order. */
      address: v.optional(v.array(line)),
      /** As the source writes it, e.g. `+33 (0)3 88 15 68 67`; `telephoneUri` makes it dialable. */
      telephone: v.optional(line),
      detail: v.optional(line),
    }),
  ),
  openingHours: v.optional(v.strictObject({ title: line, hours: line })),
});
export type Contacts = v.InferOutput<typeof ContactsSchema>;

/** `tel:` address of a number written the French way: the `(0)` is only dialled inside the country (RFC 3966 wants it out). */
export function telephoneUri(written: string): string {
  return `tel:${written.replace(/\(0\)/g, "").replace(/[^\d+]/g, "")}`;
}
