import * as v from "valibot";

/** Opened by a tap: neither `javascript:` nor an address that no program understands. */
export const HttpAddressSchema = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^https?:\/\/[^\s/?#]+\S*$/, 'must be an address that begins with "https://" or "http://"'),
  v.url("must be an address that a browser understands"),
);
