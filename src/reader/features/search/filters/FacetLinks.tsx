import { identity } from "virtual:edition";
import type { ComponentChildren, JSX } from "preact";
import type { SearchAddress } from "../../../../domain/search/searchAddress";
import { searchHref } from "../../../shared/navigation/searchHref";
import styles from "./FacetLinks.module.css";

export type FacetLink = { readonly label: string; readonly address: SearchAddress };
type Props = {
  readonly links: readonly FacetLink[];
  readonly onGo: (address: SearchAddress) => void;
};

/** Links rather than buttons, so that they can be opened in another tab and Back returns here. */
export function FacetLinks({ links, onGo }: Props): JSX.Element {
  return (
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

/** Handled without a navigation, so that this screen stays. */
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
