/**
 * Why an edition was not installed. A code with facts; `i18n` has the sentences. Whatever the problem, the edition
 * that was there before stays readable.
 */
export type InstallProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "not-found"; readonly path: string; readonly status: number }
  | { readonly kind: "not-an-edition"; readonly path: string; readonly reason: string }
  | { readonly kind: "newer-format"; readonly format: number }
  | {
      readonly kind: "truncated";
      readonly path: string;
      readonly expectedBytes: number;
      readonly receivedBytes: number;
    }
  | { readonly kind: "altered"; readonly path: string }
  | { readonly kind: "too-large"; readonly path: string; readonly limitBytes: number }
  | { readonly kind: "invalid-part"; readonly path: string; readonly at: string; readonly reason: string }
  | { readonly kind: "quota"; readonly neededBytes: number }
  | { readonly kind: "storage"; readonly name: string; readonly message: string };
