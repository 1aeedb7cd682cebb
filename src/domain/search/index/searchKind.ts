/**
 * Kind of the index's parts, which are stored and searched in their own format (`segmentFormat`) rather than gzipped
 * JSON. An incompatible format would get another kind, so that older phones leave it on the server.
 */
export const SEARCH_KIND = "search";
