/** Distance from the top of the screen at which the reader is assumed to read: below the bars. */
export const READING_LINE_PX = 96;
