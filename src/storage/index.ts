import type { Article } from "../domain/article";
import type { ArticleId, ThemeId } from "../domain/ids";
import type { ReadingState } from "../domain/readingState";
import type { EditionUsage, HeadlineList, InstalledEdition, Neighbours } from "./records";
import type { Stored } from "./storageProblem";
import type { Watch } from "./watch";

export type { EditionUsage, HeadlineList, HeadlinePage, InstalledEdition, Neighbours } from "./records";
export type { StorageProblem, Stored } from "./storageProblem";
export type { Watch, Watcher } from "./watch";

/** To be called first, by page and worker, with the application's base path: two publishers under one origin do not share. */
export declare function configureStorage(scope: string): void;

/** `null`: nothing is installed yet. */
export declare function watchInstalledEdition(): Watch<InstalledEdition | null>;
/** Newest first. */
export declare function watchHeadlines(options: { readonly theme?: ThemeId | undefined; readonly limit: number }): Watch<HeadlineList>;
/** `null`: the installed edition has no such article. */
export declare function watchArticle(id: ArticleId): Watch<Article | null>;
export declare function readArticle(id: ArticleId): Promise<Stored<Article | null>>;
export declare function readNeighbours(id: ArticleId): Promise<Stored<Neighbours>>;
export declare function readEditionUsage(): Promise<Stored<EditionUsage | null>>;

/** Written once the promise resolves, even if the browser is killed right after. */
export declare function saveReadingState(state: ReadingState): Promise<Stored<void>>;
/** Latest first. */
export declare function watchReadingStates(): Watch<readonly ReadingState[]>;
export declare function readReadingState(id: ArticleId): Promise<Stored<ReadingState | null>>;
