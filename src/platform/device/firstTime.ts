/** Whether this is asked of this name for the first time on this phone. Always, where the browser stores nothing. */
export function isFirstTime(name: string): boolean {
  const key = `first:${name}:${import.meta.env.BASE_URL}`;
  try {
    if (localStorage.getItem(key) !== null) return false;
    localStorage.setItem(key, "no");
  } catch {
    // Full or forbidden.
  }
  return true;
}
