import { pendingWrites } from "../../../platform/pendingWrites";
import { configureStorage, keepPendingIn } from "../../../storage";
import { startLibraryGuard } from "./libraryGuard";

configureStorage(import.meta.env.BASE_URL);
keepPendingIn(pendingWrites);
startLibraryGuard();

export * from "../../../storage/library";
export { findSafetyCopy, type LibraryHealth, offerRecovery, recover, watchLibraryHealth } from "./libraryGuard";
