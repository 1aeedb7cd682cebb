export { createSearch, type Search } from "./createSearch";
