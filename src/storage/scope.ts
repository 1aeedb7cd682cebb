let scope = "/";

/**
 * Call first, in page and worker, with the application's base path. IndexedDB belongs to an origin, so two publishers
 * under one (`/` and `/actu/`) would otherwise read each other's edition.
 */
export function configureStorage(basePath: string): void {
  scope = basePath;
}

export function databaseName(base: string): string {
  return `${base}@${scope}`;
}
