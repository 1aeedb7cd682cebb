import { useEffect, useState } from "preact/hooks";
import { EMPTY_SEARCH, type SearchAddress } from "../../../domain/search/searchAddress";
import { writeEntry } from "../../shared/navigation/entryMemory";
import { paths } from "../../shared/navigation/paths";
import { readQuery, searchHref } from "../../shared/navigation/searchHref";

/** Safari throws after 100 history changes within 30 seconds. Remove when it no longer does. */
const WRITE_AFTER_MS = 250;

type SearchAddressState = {
  readonly address: SearchAddress;
  /** While typing or filtering: keeps the history entry with its state. */
  readonly change: (next: SearchAddress) => void;
  /** Adds a history entry. */
  readonly go: (next: SearchAddress) => void;
};

/** The search is kept in the URL, so that Back, reload and a shared link find the same results. */
export function useSearchAddress(): SearchAddressState {
  // Prerendered without a query; rendered again on the client if the URL has one.
  const [address, setAddress] = useState(() =>
    typeof location === "undefined" ? EMPTY_SEARCH : readQuery(location.search),
  );
  const [writer] = useState(createWriter);
  useEffect(() => {
    const follow = (): void => {
      writer.forget();
      if (isHere()) setAddress(readQuery(location.search));
    };
    let before = "";
    // Before a link is followed or the page is hidden.
    const finish = (): void => {
      writer.finish();
      before = location.search;
    };
    // After it: what was typed is not in the router's address, so a link to the search as it begins changes nothing for it.
    const followLink = (): void => {
      if (location.search !== before) follow();
    };
    addEventListener("popstate", follow);
    addEventListener("click", finish, true);
    addEventListener("click", followLink);
    addEventListener("pagehide", writer.finish);
    return () => {
      writer.forget();
      removeEventListener("popstate", follow);
      removeEventListener("click", finish, true);
      removeEventListener("click", followLink);
      removeEventListener("pagehide", writer.finish);
    };
  }, [writer]);
  return {
    address,
    change(next) {
      setAddress(next);
      writer.writeSoon(searchHref(next));
    },
    go(next) {
      writer.finish();
      history.pushState(null, "", searchHref(next));
      scrollTo({ top: 0, behavior: "instant" });
      setAddress(next);
    },
  };
}

function isHere(): boolean {
  return location.pathname === paths.search();
}

function createWriter() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: string | undefined;
  const forget = (): void => {
    clearTimeout(timer);
    waiting = undefined;
  };
  const finish = (): void => {
    // After Back the current entry is another screen's.
    // What was shown of the search before says nothing of this one.
    if (waiting !== undefined && isHere()) writeEntry({ shown: undefined }, waiting);
    forget();
  };
  return {
    forget,
    finish,
    writeSoon(href: string) {
      clearTimeout(timer);
      waiting = href;
      timer = setTimeout(finish, WRITE_AFTER_MS);
    },
  };
}
