declare module "subset-font" {
  type Options = {
    readonly targetFormat: "woff2" | "sfnt";
    readonly noLayoutClosure?: boolean;
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  };
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
