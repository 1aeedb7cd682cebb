import { isDrawnAsAtStart } from "../../platform/asAtStart";

/*
 * What a screen remembers with its entry of the history, so that Back, Forward and reload find it as it was: every reader
 * of it decodes what it finds.
 */

export function readEntry(name: string): unknown {
  const state: unknown = isDrawnAsAtStart() ? null : history.state;
  return typeof state === "object" && state !== null ? Reflect.get(state, name) : undefined;
}

/** Not by the router: the same screen stays. `address` is that of the entry from now on. */
export function writeEntry(memory: Readonly<Record<string, unknown>>, address?: string): void {
  try {
    history.replaceState({ ...history.state, ...memory }, "", address);
  } catch {
    // Safari allows a hundred changes in thirty seconds (https://github.com/nusmodifications/nusmods/issues/763). The next
    // one that it allows has what this one lacked. Remove when Safari has no such limit.
  }
}
