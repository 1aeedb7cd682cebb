/** The library's door with its guards set: what features import through `openLibrary`, and never at once. */
import { configureStorage } from "../../../storage";
import { keepLibrary } from "./libraryKeeper";

configureStorage(import.meta.env.BASE_URL);
keepLibrary();

export * from "../../../storage/library";
export { findSafetyCopy, type LibraryHealth, offerRecovery, recover, watchLibraryHealth } from "./libraryKeeper";
