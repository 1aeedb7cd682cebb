/** Articles that the timeline and the figures begin with, and add at a time. Each may have a dozen charts. */
export const TIMELINE_STEP = 200;
export const FIGURES_STEP = 20;
