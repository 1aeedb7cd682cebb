import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import type { SearchAddress } from "../../../domain/search/searchAddress";
import { searchHref } from "../searchHref";
import styles from "./FacetLinks.module.css";

export type FacetLink = { readonly label: string; readonly address: SearchAddress };
type Props = {
  readonly links: readonly FacetLink[];
  readonly onGo: (address: SearchAddress) => void;
};

/** Ready-made searches, as many as fit in a line. Links: they can be opened elsewhere, and Back leads here again. */
export function FacetLinks({ links, onGo }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list role of a list without bullets
    <ul class={styles.links} role="list" lang={identity.language}>
      {links.map(({ label, address }) => (
        <li key={label}>
          <SearchLink class={styles.link} address={address} onGo={onGo}>
            {label}
          </SearchLink>
        </li>
      ))}
    </ul>
  );
}

type LinkProps = {
  readonly address: SearchAddress;
  readonly onGo: (address: SearchAddress) => void;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
};

/** A link to another search: this screen follows it itself and stays. */
export function SearchLink({ address, onGo, class: className, children }: LinkProps): JSX.Element {
  return (
    <a
      class={className}
      href={searchHref(address)}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        onGo(address);
      }}
    >
      {children}
    </a>
  );
}
