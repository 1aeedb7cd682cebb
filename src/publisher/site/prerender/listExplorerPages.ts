import type { CompiledEdition } from "../../edition/compile/compileEdition";
import type { PageContent, Renderer } from "./renderer";
import { showFigures, showGlossary, showHub, showMap, showPlaceOf, showTimeline } from "./showExplorer";

type ExplorerPage = {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly content: PageContent;
};

/** The screens below « Explorer » and one page for each place, so that a shared link finds a page on any host. */
export function listExplorerPages(
  edition: CompiledEdition,
  renderer: Pick<
    Renderer,
    "describeExplorer" | "explorerPaths" | "explorerScreens" | "typeset" | "FIGURES_STEP" | "TIMELINE_STEP"
  >,
): readonly ExplorerPage[] {
  const { explorerScreens, explorerPaths, describeExplorer, typeset } = renderer;
  const { places, figures, acronyms } = showHub(edition);
  return [
    {
      ...explorerScreens.map,
      description: describeExplorer.map(places.length),
      content: { explorer: { map: showMap(edition) } },
    },
    {
      ...explorerScreens.timeline,
      description: describeExplorer.timeline,
      content: { explorer: { timeline: showTimeline(edition, renderer.TIMELINE_STEP) } },
    },
    {
      ...explorerScreens.figures,
      description: describeExplorer.figures(figures),
      content: { explorer: { figures: showFigures(edition, renderer.FIGURES_STEP) } },
    },
    {
      ...explorerScreens.glossary,
      description: describeExplorer.glossary(acronyms),
      content: { explorer: { glossary: showGlossary(edition) } },
    },
    ...edition.places.map((place) => {
      const { shown, news } = showPlaceOf(edition, place);
      return {
        address: explorerPaths.place(place.id),
        title: typeset(place.name),
        description: typeset(describeExplorer.place(place, news)),
        content: { explorer: { place: shown } },
      };
    }),
  ];
}
