const PATIENCE_MS = 5000;

/** Acts as soon as a block is rendered, which in a long article may be a moment later. */
export function waitForBlock(id: string, act: (block: HTMLElement) => void): void {
  const end = performance.now() + PATIENCE_MS;
  const check = (): void => {
    const block = document.getElementById(id);
    if (block) act(block);
    else if (performance.now() < end) requestAnimationFrame(check);
  };
  check();
}
