let end: (() => string) | undefined;

/** From now on, what is typed waits for a field that is on its way, and presses nothing meanwhile. */
export function holdLetters(): void {
  if (end) return;
  let letters = "";
  const hold = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    letters += event.key;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", hold, true);
  end = () => {
    removeEventListener("keydown", hold, true);
    end = undefined;
    return letters;
  };
}

/** What was typed since; keys do again what they did. */
export function takeLetters(): string {
  return end?.() ?? "";
}
