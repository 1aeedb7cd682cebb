import type { CompiledEdition } from "../../publisher/compile/compileEdition";
import type { Renderer } from "./renderer";

export type ExplorerPage = {
  readonly address: string;
  readonly title: string;
  readonly placeName?: string;
};

/** The screens below « Explorer » and one page for each place, so that a shared link finds a page on any host. */
export function listExplorerPages(
  { places }: Pick<CompiledEdition, "places">,
  { explorerPaths, explorerScreens, typeset }: Pick<Renderer, "explorerPaths" | "explorerScreens" | "typeset">,
): readonly ExplorerPage[] {
  return [
    ...Object.values(explorerScreens),
    ...places.map(({ id, name }) => ({ address: explorerPaths.place(id), title: typeset(name), placeName: name })),
  ];
}
