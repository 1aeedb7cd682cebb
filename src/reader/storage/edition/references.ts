import { createReference } from "./createReference";

export const programmes = createReference("programmes", (part) => ("programmes" in part ? part.programmes : []));
export const places = createReference("places", (part) => ("places" in part ? part.places : []));
export const glossary = createReference("glossary", (part) => ("glossary" in part ? part.glossary : []));
export const figures = createReference("figures", (part) => ("figures" in part ? part.figures : []));

export const maps = createReference("map", (part) => ("map" in part ? [part.map] : []));

export const watchProgrammes = programmes.watch;
export const watchPlaces = places.watch;
export const watchGlossary = glossary.watch;
export const watchFigures = figures.watch;
export const watchMaps = maps.watch;
