import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type UsedPackage = { readonly name: string; readonly version: string; readonly licence: string };

type LicenceText = { readonly covers: readonly string[]; readonly text: string };

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

export function listUsedPackages(root: string): readonly (UsedPackage & { readonly folder: string })[] {
  const found = new Map<string, UsedPackage & { readonly folder: string }>();
  const visit = (manifest: Manifest): void => {
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (found.has(name) || name.startsWith("@types/")) continue;
      const folder = join(root, "node_modules", name);
      const used = readManifest(folder);
      found.set(name, { name, version: used.version, licence: used.license, folder });
      visit(used);
    }
  };
  visit(readManifest(root));
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, "en"));
}

export function readLicences(root: string): readonly LicenceText[] {
  const fonts = join(root, "public/licences");
  const texts = [
    { covers: readManifest(root).name, text: readFileSync(join(root, "LICENSE"), "utf8") },
    ...readdirSync(fonts)
      .filter((file) => file.endsWith("-OFL.txt"))
      .map((file) => ({ covers: file.replace("-OFL.txt", ""), text: readFileSync(join(fonts, file), "utf8") })),
    ...listUsedPackages(root).map(({ name, folder }) => ({ covers: name, text: readPackageLicence(folder) })),
  ];
  const covers = new Map<string, readonly string[]>();
  for (const licence of texts) covers.set(licence.text, [...(covers.get(licence.text) ?? []), licence.covers]);
  return [...covers].map(([text, names]) => ({ covers: names, text: text.trim() }));
}

/** Includes the NOTICE file that the Apache licence asks to pass on. */
function readPackageLicence(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(file));
  if (files.length === 0) throw new Error(`${folder} has no licence to pass on.`);
  return files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
}

function readManifest(folder: string): Manifest {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return manifest;
}
