export const FRONT_PAGE_STEP = 30;
