type Wrapped = { readonly size: number; readonly lines: readonly string[] };

const SIZES = [72, 60, 50, 42];

/** A title in lines that are no wider than `width`, in the largest size in which they are no higher than `height`. */
export function wrapTitle(title: string, width: number, height: number): Wrapped {
  const smallest = SIZES.at(-1) ?? 0;
  for (const size of SIZES) {
    const lines = breakLines(title, width / size);
    if (lines.length * size * LEADING <= height) return { size, lines };
  }
  const lines = breakLines(title, width / smallest).slice(0, Math.floor(height / smallest / LEADING));
  return { size: smallest, lines: [...lines.slice(0, -1), `${lines.at(-1)?.replace(/\s+\S+$/, "")}…`] };
}

export const LEADING = 1.2;

/** `width` in em. */
function breakLines(title: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Of Literata, and rather too wide: nothing of a title may be cut off. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /[.,:;’'!|()ijlt ]/.test(letter) ? 0.36 : /[\p{Lu}mwœæ—%@]/u.test(letter) ? 0.84 : 0.6;
  return width;
}
