import type { Article } from "../../domain/article/article";
import type { Place } from "../../domain/reference/place";
import type { Programme } from "../../domain/reference/programme";

/** What `src/app/prerender.tsx` exports, in the words of Node's world: the page's own types are out of its reach. */
export type Renderer = {
  readonly FRONT_PAGE_STEP: number;
  readonly PAGE_DATA_ID: string;
  readonly routePatterns: { readonly frontPage: string };
  readonly paths: {
    readonly frontPage: () => string;
    readonly programmes: () => string;
    readonly explorer: () => string;
    readonly library: () => string;
    readonly search: () => string;
    readonly contacts: () => string;
    readonly offline: () => string;
    readonly dossier: () => string;
    readonly settings: () => string;
    readonly about: () => string;
    readonly accessibility: () => string;
    readonly privacy: () => string;
    readonly article: (id: Article["id"]) => string;
    readonly programme: (id: Programme["id"]) => string;
  };
  readonly explorerPaths: {
    readonly map: () => string;
    readonly timeline: () => string;
    readonly figures: () => string;
    readonly glossary: () => string;
    readonly place: (id: Place["id"]) => string;
  };
  readonly explorerTitles: Readonly<Record<"map" | "timeline" | "figures" | "glossary", string>>;
  readonly screenTitles: Readonly<
    Record<
      | "programmes"
      | "explorer"
      | "library"
      | "search"
      | "contacts"
      | "offline"
      | "dossier"
      | "settings"
      | "about"
      | "accessibility"
      | "privacy"
      | "notFound",
      string
    >
  >;
  readonly typeset: (text: string) => string;
  readonly describe: (article: Article) => string;
  readonly renderPage: (data: PageContent & { readonly path: string }) => Promise<string>;
  readonly renderNotFound: () => Promise<string>;
};

/** What a page is drawn from; `features/pageData.ts` says what each screen makes of it. */
export type PageContent = Readonly<Record<string, unknown>>;
