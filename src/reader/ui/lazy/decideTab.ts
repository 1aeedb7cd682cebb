type Press = {
  readonly key: string;
  readonly index: number;
  readonly count: number;
  readonly isRightToLeft: boolean;
};

/** `undefined` for other keys. Wraps around at both ends. */
export function decideTab({ key, index, count, isRightToLeft }: Press): number | undefined {
  const forward = isRightToLeft ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return (index + forward + count) % count;
    case "ArrowLeft":
      return (index - forward + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
