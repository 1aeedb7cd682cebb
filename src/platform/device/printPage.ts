/** Some browsers inside other applications have no way to print. */
export function canPrint(): boolean {
  return typeof window !== "undefined" && typeof window.print === "function";
}

/** Opens the device's own print dialog, which also saves as PDF. */
export function printPage(): void {
  window.print();
}
