import { decodeUpcoming } from "../../../domain/device/upcoming";
import { createDeviceMemory } from "../../platform/deviceMemory";

/** Dates of followed programmes, so that the front page needs neither the library nor its code to remind of them. */
export const upcomingMemory = createDeviceMemory("upcoming", decodeUpcoming);
