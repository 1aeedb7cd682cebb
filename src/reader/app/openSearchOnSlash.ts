import { readDeviceSettings } from "../shared/device/deviceSettings";
import { paths } from "../shared/navigation/paths";

export function openSearchOnSlash(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  if (target.closest("input,textarea,select,dialog") || readDeviceSettings().isSlashOff) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(`nav a[href^="${paths.search()}"]`)?.click();
}
