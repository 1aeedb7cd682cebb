import {
  decodeKeepChoice,
  isEverything,
  type KeepChoice,
  keepEverything,
} from "../../../../../domain/edition/keep/keepChoice";
import { createDeviceMemory } from "../../../../platform/deviceMemory";

/** `null` is everything: the installer is told of no choice then (`worker/client`). */
const memory = createDeviceMemory<KeepChoice | null>("keep", (stored) =>
  stored === null ? null : decodeKeepChoice(stored),
);

export function readKeepChoice(): KeepChoice {
  return memory.read() ?? keepEverything;
}

export function writeKeepChoice(choice: KeepChoice): void {
  memory.change(() => (isEverything(choice) ? null : choice));
}
