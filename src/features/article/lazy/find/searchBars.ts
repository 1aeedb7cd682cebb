/** The search in an article, opened by hand or by a result that leads there: one file for both. */
export { SearchBar } from "./SearchBar";
export { SoughtBar } from "./SoughtBar";
