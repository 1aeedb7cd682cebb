import type { Place } from "../../../domain/reference/place";

/** A place that is near communes gets the mean of their centres. */
export function positionPlaces(places: readonly Place[]): readonly Place[] {
  const byId = new Map<string, Place>(places.map((place) => [place.id, place]));
  return places.map((place) => {
    const points = place.near.flatMap((id) => {
      const { lat, lon } = byId.get(id) ?? {};
      return lat === undefined || lon === undefined ? [] : [{ lat, lon }];
    });
    if (points.length === 0) return place;
    const middle = (numbers: readonly number[]) =>
      round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
    return { ...place, lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
  });
}

/** Five decimals are a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
