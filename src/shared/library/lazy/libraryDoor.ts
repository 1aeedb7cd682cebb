/** The library's door with its guards set: what features import through `openLibrary`, and never at once. */
import { pendingWrites } from "../../../platform/pendingWrites";
import { configureStorage, keepPendingIn } from "../../../storage";
import { keepLibrary } from "./libraryKeeper";

configureStorage(import.meta.env.BASE_URL);
keepPendingIn(pendingWrites);
keepLibrary();

export * from "../../../storage/library";
export { findSafetyCopy, type LibraryHealth, offerRecovery, recover, watchLibraryHealth } from "./libraryKeeper";
