import { useMemo } from "preact/hooks";
import { decode } from "../../../../domain/decode";
import { type ReaderProfile, ReaderProfileSchema } from "../../../../domain/programmes/readerProfile";
import { changeDeviceSettings, useDeviceSettings } from "../../../shared/device/deviceSettings";

export function useReaderProfile(): ReaderProfile {
  const { readerAudience, readerDepartement } = useDeviceSettings();
  return useMemo(() => {
    const profile = decode(ReaderProfileSchema, { audience: readerAudience, departement: readerDepartement });
    return profile.ok ? profile.value : {};
  }, [readerAudience, readerDepartement]);
}

export function changeReaderProfile({ audience, departement }: ReaderProfile): void {
  changeDeviceSettings({ readerAudience: audience ?? "", readerDepartement: departement ?? "" });
}
