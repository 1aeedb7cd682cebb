import type { ComponentType } from "preact";
import type { Headline } from "../../../domain/article/article";
import { createStore } from "../../platform/store";

export type LeftOutMarkProps = { readonly headline: Pick<Headline, "sortKey"> };

/** Marks rows of texts that are not kept here. Nothing as long as all are, and until `lazy/markLeftOut` knows. */
export const leftOutMark = createStore<ComponentType<LeftOutMarkProps> | undefined>(undefined);
