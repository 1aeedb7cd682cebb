/** A browser with a profile on the disk, as the journeys of every engine drive it. */
export type Browser = {
  /** A full navigation, as from an address typed: the page before is left whole. Resolves once the new one is loaded. */
  go(url: string): Promise<void>;
  back(): Promise<void>;
  /** The value of this expression in the page, once it has come; `null` for none. */
  run(source: string): Promise<unknown>;
  /** Presses the button of this very name, as a finger does. */
  press(name: string): Promise<void>;
  /** Types into the field that this selector finds. */
  type(selector: string, text: string): Promise<void>;
  /** On paper; absent where the driver cannot print. */
  readonly countPrintedPages?: () => Promise<number>;
  close(): Promise<void>;
};

export type Engine = {
  readonly name: string;
  /** Debian packages that have to be installed for it. */
  readonly missing: readonly string[];
  /** The same `profile` starts the same browser again. */
  /** Whether the end-to-end tests run on it: then only what they do not look at is looked at here. */
  readonly hasOwnTests?: boolean;
  readonly start: (profile: string) => Promise<Browser>;
};

/** `act` is sent as its source: it knows nothing but what it is given. */
export function evaluate<A>(browser: Browser, act: (given: A) => unknown, given: A): Promise<unknown> {
  return browser.run(`(${act.toString()})(${JSON.stringify(given ?? null)})`);
}
