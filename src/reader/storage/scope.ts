let scope = "/";

/** Call first, in page and worker: two publishers under one origin (`/` and `/actu/`) need databases of their own. */
export function configureStorage(basePath: string): void {
  scope = basePath;
}

export function databaseName(base: string): string {
  return `${base}@${scope}`;
}
