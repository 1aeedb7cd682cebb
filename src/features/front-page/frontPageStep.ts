/** How many rows come at a time, and how many a prerendered front page has. */
export const FRONT_PAGE_STEP = 30;
