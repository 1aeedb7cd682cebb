import { lazyComponent } from "../navigation/lazyComponent";
import { holdLetters, takeLetters } from "./firstLetters";
import { loadLibraryActions } from "./loadLibraryActions";

export const LazyAnnotationSheets = lazyComponent(async (language) => {
  holdLetters();
  try {
    return (await loadLibraryActions(language)).AnnotationSheets;
  } catch (error) {
    takeLetters();
    throw error;
  }
});
