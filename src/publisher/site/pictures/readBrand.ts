import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditionIdentity } from "../../../domain/edition/edition";
import type { CompiledEdition } from "../../edition/compile/CompiledEdition";
import { makeIcon, makeMonochromeIcon } from "./makeIcon";

/** How an edition looks on a home screen: what its folder brings, else what can be made of its name. */
export type Brand = {
  readonly icon: string;
  readonly monochrome: string;
  /** Pictures of the application for the system's installation dialogue, by the names that `npm run shots` gives them. */
  readonly screenshots: ReadonlyMap<string, Uint8Array>;
};

type Named = Pick<CompiledEdition, "colour"> & { readonly identity: Pick<EditionIdentity, "title"> };

export function readBrand(dataDir: string, { identity, colour }: Named): Brand {
  const read = (name: string) => {
    const path = join(dataDir, name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const folder = join(dataDir, "screenshots");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".png")) : [];
  return {
    icon: read("icon.svg") ?? makeIcon(identity.title, colour),
    monochrome: read("icon-monochrome.svg") ?? makeMonochromeIcon(identity.title),
    screenshots: new Map(names.map((name) => [name, readFileSync(join(folder, name))])),
  };
}
