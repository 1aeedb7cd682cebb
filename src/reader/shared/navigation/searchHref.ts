import { readSearchAddress, type SearchAddress, writeSearchAddress } from "../../../domain/search/searchAddress";
import { paths } from "./paths";

/** `q=ruches&theme=agriculture`: used after the question mark and in saved searches. */
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
