export { libraryActionsArea } from "../../../i18n/fr/libraryActions";
export { AnnotationSheets } from "./AnnotationSheets";
export { FollowUpEditor } from "./FollowUpEditor";
export { RowSelection } from "./RowSelection";
export { runLibrary } from "./runLibrary";
export { writeFavourites } from "./writeFavourites";
