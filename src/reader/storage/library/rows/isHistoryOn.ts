/** Of the record `history` in `meta`. Reading is recorded unless the reader has said no. */
export function isHistoryOn(record: unknown): boolean {
  return !(typeof record === "object" && record !== null && "isOn" in record && record.isOn === false);
}
