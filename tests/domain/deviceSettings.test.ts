import { expect, test } from "vitest";
import { decodeDeviceSettings } from "../../src/domain/device/deviceSettings";
import { decodeBackup, encodeBackup } from "../../src/domain/library/backup/backup";
import { oneOfEach } from "../support/makeLibrary";

test("the colours that a reader chose until November 2026 outlive the setting's new name, on the device and in a backup", () => {
  expect(decodeDeviceSettings({ theme: "dark", textSize: 6 })).toMatchObject({ colourScheme: "dark", textSize: 6 });
  expect(decodeDeviceSettings({ theme: "dark", colourScheme: "sepia" }).colourScheme).toBe("sepia");
  expect(decodeDeviceSettings({ theme: "green" }).colourScheme).toBe("auto");
  const backup = { library: oneOfEach, settings: { theme: "contrast" }, writtenAt: null };
  const decoded = decodeBackup(encodeBackup(backup, "0.1.0"));
  if (!decoded.ok) throw new Error(decoded.problem.kind);
  expect(decodeDeviceSettings(decoded.backup.settings).colourScheme).toBe("contrast");
});

test.each([null, "dark", [], 7])("settings that are %j count as never set", (value) => {
  expect(decodeDeviceSettings(value)).toEqual(decodeDeviceSettings({}));
});
