/** What articles, programmes and lists do with the reader's library: a part of its own, fetched when first wanted. */
export { own } from "../../../i18n/areas/own";
export { FollowUpEditor } from "./FollowUpEditor";
export { OwnSheets } from "./OwnSheets";
export { RowSelection } from "./RowSelection";
export { writeFavourites } from "./writeFavourites";
