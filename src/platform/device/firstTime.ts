/** Whether `name` is asked for the first time on this device; always `true` where nothing can be stored. */
export function isFirstTime(name: string): boolean {
  const key = `first:${name}:${import.meta.env.BASE_URL}`;
  try {
    if (localStorage.getItem(key) !== null) return false;
    localStorage.setItem(key, "no");
  } catch {
    // Storage is full or forbidden.
  }
  return true;
}
