import { createDeviceMemory } from "../../platform/deviceMemory";

/** Whether the reader wants a notification for what is followed; `unasked` until the first follow. */
type AlertsConsent = "unasked" | "yes" | "no";

export const alertsConsent = createDeviceMemory(
  "alerts-consent",
  (stored): AlertsConsent => (stored === "yes" || stored === "no" ? stored : "unasked"),
);
