/**
 * Kind of the parts that are segments of the index. They are not gzipped JSON but a form of their own (`segmentFormat`), stored
 * and searched as they arrive. A form that a phone could not read would be of another kind, so that it is left on the server.
 */
export const SEARCH_KIND = "search";
