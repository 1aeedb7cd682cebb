import { OUTLINE_SCALE, type Outline, type RegionMap } from "../../../domain/map/regionMap";
import { readOutline } from "./readOutline";
import { writeOutline } from "./writeOutline";

/** On a coarse grid that all départements share, so that they keep their common borders. */
export function renderOutline({ width, height, departements }: RegionMap): Outline {
  return {
    width: Math.ceil(width * OUTLINE_SCALE),
    height: Math.ceil(height * OUTLINE_SCALE),
    departements: departements.map(({ departement, path }) => ({
      departement,
      path: writeOutline(
        readOutline(path).map((ring) => ring.map(([x, y]) => [x * OUTLINE_SCALE, y * OUTLINE_SCALE] as const)),
      ),
    })),
  };
}
