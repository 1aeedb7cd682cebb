import { pendingWrites } from "../../../platform/pendingWrites";
import { configureStorage, keepPendingIn } from "../../../storage";
import { followAlong } from "./followUps";
import { startLibraryGuard } from "./libraryGuard";

configureStorage(import.meta.env.BASE_URL);
keepPendingIn(pendingWrites);
startLibraryGuard();
followAlong();

export * from "../../../storage/library";
export { findSafetyCopy, type LibraryHealth, offerRecovery, recover, watchLibraryHealth } from "./libraryGuard";
