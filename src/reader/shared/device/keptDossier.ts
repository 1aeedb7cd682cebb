import { decodeDossier } from "../../../domain/device/dossier";
import { createDeviceMemory } from "../../platform/deviceMemory";

/** The dossier that the reader is putting together, on this device. */
export const dossierMemory = createDeviceMemory("dossier", decodeDossier);
