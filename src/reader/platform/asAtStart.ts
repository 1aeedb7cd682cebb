let isAtStart = false;

/**
 * Runs `draw` as if this page had only just begun: stores and history entries say what they say first. What is drawn so is
 * the same for everyone, as a prerendered page is.
 */
export function asAtStart<T>(draw: () => T): T {
  isAtStart = true;
  try {
    return draw();
  } finally {
    isAtStart = false;
  }
}

export function isDrawnAsAtStart(): boolean {
  return isAtStart;
}
