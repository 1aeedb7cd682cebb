import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { expect, test } from "vitest";
import { ManifestSchema } from "../../../src/domain/edition/edition";
import { createSearcher } from "../../../src/domain/search/createSearcher";
import { openSegment } from "../../../src/domain/search/index/openSegment";
import { unpackBuild } from "../../e2e/support/unpackBuild";
import { findIn } from "../../support/searchEdition";

test("the index of an edition from before, in segments of the former form, still finds its articles", async () => {
  const build = await unpackBuild("build-517ab42.br");
  try {
    const folder = join(build.root, "edition");
    const { parts } = v.parse(ManifestSchema, JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
    const files = await Promise.all(
      parts.filter(({ kind }) => kind === "search").map(({ path }) => readFile(join(folder, path))),
    );
    const segments = files.flatMap((bytes) => openSegment(new Uint8Array(bytes).buffer) ?? []);
    expect(segments).toHaveLength(files.length);
    const searcher = createSearcher(segments);
    const idsOf = (text: string) => findIn(searcher, text).map(({ id }) => id);
    expect(idsOf("ruches")[0]).toBe("dynamiser-attractivite-economique");
    expect(idsOf("las vegas")).toContain("entreprises-grand-est-ces-las-vegas-2020");
    expect(idsOf("siderugie").length).toBeGreaterThan(0);
  } finally {
    await build.remove();
  }
});
