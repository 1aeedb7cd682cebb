/** Some in-app browsers cannot print. */
export function canPrint(): boolean {
  return typeof window !== "undefined" && typeof window.print === "function";
}

export function printPage(): void {
  window.print();
}
