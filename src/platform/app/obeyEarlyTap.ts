/**
 * Presses the button that was tapped while the page was readable but the application not there yet, if it is still in
 * the page. `build/bootScript.ts` kept it, and stops listening.
 */
export function obeyEarlyTap(): void {
  dispatchEvent(new Event("awake"));
}
