/** The library's door with its guards set: what features import through `openLibrary`, and never at once. */
import { readCanary, writeCanary } from "../platform/libraryCanary";
import { configureStorage } from "../storage";
import { guardLibrary } from "../storage/library";

configureStorage(import.meta.env.BASE_URL);
guardLibrary({ read: readCanary, write: writeCanary });

export * from "../storage/library";
