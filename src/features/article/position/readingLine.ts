/** The line of the screen, from its top, at which the reader is taken to read: below the bars, where an eye rests. */
export const READING_LINE_PX = 96;
