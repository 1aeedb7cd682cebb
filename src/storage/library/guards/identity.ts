import type { LibraryTables } from "../libraryDatabase";
import { expectedIdentity } from "./canary";

/** `undefined`: this is not the expected library. `null`: there never was one. */
export async function findIdentity({ meta }: Pick<LibraryTables, "meta">): Promise<string | null | undefined> {
  const expected = expectedIdentity();
  const record = await meta.get("identity");
  const found = record?.key === "identity" ? record.installId : null;
  return expected === undefined || expected === found ? found : undefined;
}
