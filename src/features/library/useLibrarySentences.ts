import { useArea } from "../../i18n/area";
import { library } from "../../i18n/areas/library";

export type LibrarySentences = ReturnType<typeof useLibrarySentences>;

export const useLibrarySentences = () => useArea(library).library;
