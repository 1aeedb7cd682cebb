import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { decode } from "../../../domain/decode";
import { PlaceIdSchema } from "../../../domain/ids";
import { explorerPaths, explorerPatterns } from "../../shared/navigation/explorerPaths";
import { paths } from "../../shared/navigation/paths";
import { FiguresScreen } from "./FiguresScreen";
import { GlossaryScreen } from "./GlossaryScreen";
import { HubScreen } from "./HubScreen";
import { MapScreen } from "./MapScreen";
import { PlaceScreen } from "./PlaceScreen";
import { TimelineScreen } from "./TimelineScreen";

/** All in one chunk: the screens are small and mostly visited together. */
export default function ExplorerScreen(): JSX.Element {
  const { path } = useRoute();
  const address = path.endsWith("/") ? path : `${path}/`;
  switch (address) {
    case paths.explorer():
      return <HubScreen />;
    case explorerPatterns.map:
      return <MapScreen />;
    case explorerPatterns.timeline:
      return <TimelineScreen />;
    case explorerPatterns.figures:
      return <FiguresScreen />;
    case explorerPatterns.glossary:
      return <GlossaryScreen />;
    default: {
      // Any other address is a place or unknown; the map lists all places.
      const id = decode(PlaceIdSchema, address.split("/").at(-2));
      return id.ok && address === explorerPaths.place(id.value) ? (
        <PlaceScreen key={id.value} id={id.value} />
      ) : (
        <MapScreen />
      );
    }
  }
}

/** Articles that the timeline and the figures begin with, and add at a time. Each may have a dozen charts. */
export const TIMELINE_STEP = 200;
export const FIGURES_STEP = 20;
