/** How many cards come at a time, and how many a prerendered list has. */
export const PROGRAMMES_STEP = 48;
