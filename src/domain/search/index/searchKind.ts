/** Own format (`segmentFormat`); an incompatible one gets another kind, so that older phones ignore it. */
export const SEARCH_KIND = "search";
