type Handlers = {
  /** A file is being dragged over the page, or no longer. */
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (file: File) => void;
};

/** A browser shows a file that is dropped on a page, in place of the page. Fields for files keep theirs. */
export function watchDroppedFiles({ onOver, onDrop }: Handlers): void {
  /** Each element that the pointer comes over is entered before the last one is left. */
  let depth = 0;
  const enter = (by: 1 | -1): void => {
    depth = Math.max(0, depth + by);
    onOver(depth > 0);
  };
  addEventListener("dragenter", (event) => holdsFiles(event) && enter(1));
  addEventListener("dragleave", (event) => holdsFiles(event) && enter(-1));
  addEventListener("dragover", (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    depth = 0;
    onOver(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onDrop(file);
  });
}

function holdsFiles({ dataTransfer, target }: DragEvent): boolean {
  const isField = target instanceof Element && target.matches("input[type=file]");
  return !isField && (dataTransfer?.types.includes("Files") ?? false);
}
