import { keepLooking } from "./keepLooking";
import { markLeftOut } from "./markLeftOut";
import { markNews } from "./markNews";

/** What goes on after the start for as long as the page lives. */
export function followEditions(options: Parameters<typeof keepLooking>[0]): void {
  keepLooking(options);
  markNews().catch(() => undefined);
  markLeftOut().catch(() => undefined);
}
