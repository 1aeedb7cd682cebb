export async function runInBrowser(_: {
  readonly corpus: string;
  readonly queries: readonly string[];
}): Promise<unknown> {
  return undefined;
}
