export { findArea } from "../../../../i18n/fr/annotations";
export { SearchBar } from "./SearchBar";
export { SearchHitBar } from "./SearchHitBar";
