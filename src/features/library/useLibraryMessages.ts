import { useArea } from "../../i18n/area";
import { library } from "../../i18n/areas/library";

export type LibraryMessages = ReturnType<typeof useLibraryMessages>;

export const useLibraryMessages = () => useArea(library).library;
