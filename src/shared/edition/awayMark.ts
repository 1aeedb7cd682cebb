import type { ComponentType } from "preact";
import type { ArticleId } from "../../domain/ids";
import { createStore } from "../../platform/store";

/** Marks rows of texts that are not kept here. Nothing as long as all are, and until `lazy/markAway` knows. */
export const awayMark = createStore<ComponentType<{ readonly id: ArticleId }> | undefined>(undefined);
