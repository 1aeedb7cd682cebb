/** Why an edition could not be installed; `i18n` has the messages. The previous edition always stays readable. */
export type InstallProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "redirected"; readonly path: string }
  | { readonly kind: "not-found"; readonly path: string; readonly status: number }
  | { readonly kind: "not-an-edition"; readonly path: string; readonly reason: string }
  | { readonly kind: "newer-format"; readonly format: number }
  /** Nobody whom this application believes has signed it. */
  | { readonly kind: "untrusted"; readonly reason: string }
  | { readonly kind: "expired"; readonly expiredAt: string }
  | { readonly kind: "older"; readonly publishedOn: string }
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
