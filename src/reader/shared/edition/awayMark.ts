import type { ComponentType } from "preact";
import type { Headline } from "../../../domain/article/article";
import { createStore } from "../../platform/store";

export type AwayMarkProps = { readonly headline: Pick<Headline, "sortKey"> };

/** Marks rows of texts that are not kept here. Nothing as long as all are, and until `lazy/markAway` knows. */
export const awayMark = createStore<ComponentType<AwayMarkProps> | undefined>(undefined);
