/** Where a command writes; Node's `console` is one. */
export type Output = { readonly log: (text: string) => void; readonly error: (text: string) => void };
