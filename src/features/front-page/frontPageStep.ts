/** Rows per step, and on a prerendered front page. */
export const FRONT_PAGE_STEP = 30;
