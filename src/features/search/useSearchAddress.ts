import { useEffect, useState } from "preact/hooks";
import { NOTHING_SOUGHT, type SearchAddress } from "../../domain/search/searchAddress";
import { paths } from "../../shared/navigation/paths";
import { readQuery, searchHref } from "./searchHref";

/** Safari refuses more than a hundred changes of the address in half a minute: one after a pause is enough. */
const WRITE_AFTER_MS = 250;

export type SearchAddressState = {
  readonly address: SearchAddress;
  /** While typing and choosing: the history entry stays and keeps what it remembers. */
  readonly change: (next: SearchAddress) => void;
  /** To another search, from which Back leads here again. */
  readonly go: (next: SearchAddress) => void;
};

/** What is searched for, kept in the address: Back, reload and a shared link find the same results. */
export function useSearchAddress(): SearchAddressState {
  // The same as prerendered until the page is the application's; then it is drawn afresh wherever the address asks something.
  const [address, setAddress] = useState(() =>
    typeof location === "undefined" ? NOTHING_SOUGHT : readQuery(location.search),
  );
  const [writer] = useState(createWriter);
  useEffect(() => {
    const follow = (): void => {
      writer.forget();
      if (isHere()) setAddress(readQuery(location.search));
    };
    addEventListener("popstate", follow);
    // Before a link leaves, and before the page is put away.
    addEventListener("click", writer.finish, true);
    addEventListener("pagehide", writer.finish);
    return () => {
      writer.forget();
      removeEventListener("popstate", follow);
      removeEventListener("click", writer.finish, true);
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
    // Not by the router: the same screen stays. After Back the current entry is another screen's.
    // What was shown of the search before says nothing of this one.
    if (waiting !== undefined && isHere()) history.replaceState({ ...history.state, shown: undefined }, "", waiting);
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
