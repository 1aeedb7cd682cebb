import { useEffect, useState } from "preact/hooks";
import { type DeviceSettings, decodeDeviceSettings } from "../../domain/device/deviceSettings";
import { dressPage } from "../../platform/dressPage";
import { decideDress } from "./decideDress";

/*
 * The reader's choices on this device. In localStorage, not in the database: the page must be dressed before its first
 * paint, and a choice made in one tab shows in the others at once.
 */
const KEY = `settings:${import.meta.env.BASE_URL}`;

let current: DeviceSettings | undefined;
const listeners = new Set<(settings: DeviceSettings) => void>();

export function readDeviceSettings(): DeviceSettings {
  current ??= decodeDeviceSettings(readStored());
  return current;
}

export function changeDeviceSettings(change: Partial<DeviceSettings>): void {
  const next = { ...readDeviceSettings(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage forbidden or full: the choice holds until the page is closed.
  }
  show(next);
}

/** Dresses the page in the stored choices and follows those made in other tabs. */
export function keepDeviceSettings(): void {
  show(readDeviceSettings());
  addEventListener("storage", (event) => {
    if (event.key === KEY) show(decodeDeviceSettings(readStored()));
  });
}

export function useDeviceSettings(): DeviceSettings {
  const [shown, setShown] = useState(decodeDeviceSettings({}));
  useEffect(() => {
    setShown(readDeviceSettings());
    listeners.add(setShown);
    return () => {
      listeners.delete(setShown);
    };
  }, []);
  return shown;
}

function show(settings: DeviceSettings): void {
  current = settings;
  dressPage(decideDress(settings));
  for (const listener of listeners) listener(settings);
}

function readStored(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}
