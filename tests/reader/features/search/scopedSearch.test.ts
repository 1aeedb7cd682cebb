import { expect, test } from "vitest";
import { readSearchAddress } from "../../../../src/domain/search/searchAddress";
import { explorerPaths } from "../../../../src/reader/shared/navigation/explorerPaths";
import { paths } from "../../../../src/reader/shared/navigation/paths";
import { scopedSearch } from "../../../../src/reader/shared/navigation/scopedSearch";

const read = (path: string) => readSearchAddress(new URLSearchParams(scopedSearch(path).split("?")[1]));

test("a search begins with what is looked at", () => {
  expect(read(paths.programmes()).kind).toBe("programme");
  expect(read(explorerPaths.map()).kind).toBe("place");
  expect(read(paths.library()).filters.favourites).toBe(true);
  expect(scopedSearch(paths.frontPage())).toBe(paths.search());
});
