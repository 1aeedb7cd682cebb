const PATIENCE_MS = 5000;

/** Acts on a block of the article as soon as it is drawn: in a long one that may be a moment later. */
export function waitForBlock(id: string, act: (block: HTMLElement) => void): void {
  const end = performance.now() + PATIENCE_MS;
  const check = (): void => {
    const block = document.getElementById(id);
    if (block) act(block);
    else if (performance.now() < end) requestAnimationFrame(check);
  };
  check();
}
