export { findArea } from "../../../../i18n/areas/find";
export { SearchBar } from "./SearchBar";
export { SearchHitBar } from "./SearchHitBar";
