import { createReferenceWatch } from "./createReferenceWatch";

export const watchProgrammes = createReferenceWatch("programmes", (part) =>
  "programmes" in part ? part.programmes : [],
);
export const watchPlaces = createReferenceWatch("places", (part) => ("places" in part ? part.places : []));
export const watchGlossary = createReferenceWatch("glossary", (part) => ("glossary" in part ? part.glossary : []));
export const watchFigures = createReferenceWatch("figures", (part) => ("figures" in part ? part.figures : []));
