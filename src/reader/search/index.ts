export { createSearch, type Search } from "./createSearch";
export { planAwaySearch } from "./planAwaySearch";
