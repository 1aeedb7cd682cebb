import { readSearchAddress, type SearchAddress, writeSearchAddress } from "../../domain/search/searchAddress";
import { paths } from "../../shared/navigation/paths";

/** `q=ruches&theme=agriculture`: what stands after the question mark, and what a saved search keeps. */
export function writeQuery(address: SearchAddress): string {
  return new URLSearchParams(writeSearchAddress(address).map(([name, value]) => [name, value])).toString();
}

export function readQuery(query: string): SearchAddress {
  return readSearchAddress(new URLSearchParams(query));
}

export function searchHref(address: SearchAddress): string {
  const query = writeQuery(address);
  return query === "" ? paths.search() : `${paths.search()}?${query}`;
}
