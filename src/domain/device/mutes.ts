import type { Headline } from "../article/article";
import type { ArticleId } from "../ids";
import { gatherNews, listTold } from "../map/placeNews";
import type { Place } from "../reference/place";
import { fold } from "../text/foldText";
import type { Mute } from "./muteSchema";

export type Muted = Pick<Mute, "kind" | "id">;

export const MAX_MUTED_WORDS_LENGTH = 60;

/** `undefined` for what has no letter and no digit. */
export function muteWord(typed: string): Mute | undefined {
  const id = listWords(typed);
  return id === "" ? undefined : { kind: "word", id, name: typed.trim().replace(/\s+/g, " ") };
}

const MAX_FOUND = 6;

/** The topics and places that what was typed may mean: a word of their name begins so. */
export function findMutes({ id }: Muted, known: readonly Mute[]): readonly Mute[] {
  return known.filter(({ name }) => ` ${listWords(name)}`.includes(` ${id}`)).slice(0, MAX_FOUND);
}

export function isSameMute(one: Muted, other: Muted): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** A mute with what decides on it. A place's articles are those that its own page lists. */
type PreparedMute = Muted & { readonly articles?: ReadonlySet<ArticleId> };

export function prepareMutes(mutes: readonly Muted[], places: readonly Place[]): readonly PreparedMute[] {
  return mutes.map(({ kind, id }) => {
    const place = kind === "place" && places.find((one) => one.id === id);
    return place ? { kind, id, articles: new Set(gatherNews(listTold(place, places), []).articles) } : { kind, id };
  });
}

type Judged = Pick<Headline, "id" | "title" | "standfirst" | "topics">;

/**
 * Whole words of the title and the standfirst count, whatever their accents and capitals: « grand » mutes « le Grand
 * Ballon », not « grande ». `asked`: the topic or place that the reader asked for, which beats muting it.
 */
export function isMuted(headline: Judged, mutes: readonly PreparedMute[], asked?: Muted): boolean {
  return mutes.some((mute) => !(asked && isSameMute(mute, asked)) && isMutedBy(headline, mute));
}

function isMutedBy({ id, title, standfirst, topics }: Judged, mute: PreparedMute): boolean {
  switch (mute.kind) {
    case "topic":
      return topics.some((topic) => topic === mute.id);
    case "place":
      return mute.articles?.has(id) ?? false;
    case "word":
      return [title, standfirst].some((text) => ` ${listWords(text)} `.includes(` ${mute.id} `));
  }
}

function listWords(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
