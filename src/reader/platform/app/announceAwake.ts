/** For `app/boot.ts`: it repeats a tap on a button that came before the application, and says no more that it is not there. */
export function announceAwake(): void {
  dispatchEvent(new Event("awake"));
}
