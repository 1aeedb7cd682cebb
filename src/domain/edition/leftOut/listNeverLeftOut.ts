import type { ArticleId } from "../../ids";
import { readTarget, type Target } from "../../library/target";
import type { Programme } from "../../reference/programme";

/** The articles themselves, and those that say something of a programme which the reader follows or keeps. */
export function listNeverLeftOut(
  targets: Iterable<Target>,
  programmes: readonly Pick<Programme, "id" | "mentions">[],
): ReadonlySet<ArticleId> {
  const mentions = new Map(programmes.map((programme) => [programme.id, programme.mentions]));
  const neverLeftOut = new Set<ArticleId>();
  for (const target of targets) {
    const facts = readTarget(target);
    if (facts.kind === "article") neverLeftOut.add(facts.id);
    if (facts.kind !== "programme") continue;
    for (const { article } of mentions.get(facts.id) ?? []) neverLeftOut.add(article);
  }
  return neverLeftOut;
}
