export type Release = {
  readonly version: string;
  readonly day: string;
  readonly changes: readonly string[];
};

/** Format: `## version (day)`, then one `- ` line per change. Anything above is for its writers. */
export function readChangelog(text: string): readonly Release[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = "", ...lines] = section.split("\n");
      const [, version, day] = /^(\S+) \((\d{4}-\d{2}-\d{2})\)$/.exec(heading) ?? [];
      if (!version || !day) throw new Error(`CHANGELOG.md: « ## ${heading} » must read « ## version (yyyy-mm-dd) ».`);
      const written = lines.filter((line) => line.trim() !== "");
      const other = written.find((line) => !line.startsWith("- "));
      if (other !== undefined) throw new Error(`CHANGELOG.md: « ${other} » must be one line that begins with « - ».`);
      if (written.length === 0) throw new Error(`CHANGELOG.md: version ${version} tells nothing.`);
      return { version, day, changes: written.map((line) => line.slice(2)) };
    });
}
