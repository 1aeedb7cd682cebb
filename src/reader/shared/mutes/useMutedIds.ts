import { useEffect, useState } from "preact/hooks";
import type { Muted } from "../../../domain/device/mutes";
import type { ArticleId } from "../../../domain/ids";
import { openStorage } from "../edition/watching";
import { mutesNothing, useMuteRule } from "./useMuteRule";

type Ids = ReadonlySet<ArticleId>;
const none: Ids = new Set();

/** For a list that knows no headlines. `undefined` while that is not known; what cannot be asked is shown. */
export function useMutedIds(ids: readonly ArticleId[], asked?: Muted): Ids | undefined {
  const rule = useMuteRule();
  const [muted, setMuted] = useState<Ids>();
  const list = ids.join();
  useEffect(() => {
    if (!rule || rule === mutesNothing) return;
    let isOver = false;
    const read = async (): Promise<Ids> => {
      const found = await (await openStorage()).readHeadlinesOf(ids);
      return new Set(found.ok ? found.value.filter((one) => rule(one, asked)).map(({ id }) => id) : []);
    };
    read()
      .catch(() => none)
      .then((read) => {
        if (!isOver) setMuted(read);
      });
    return () => {
      isOver = true;
    };
  }, [rule, list, asked?.id]);
  return rule === mutesNothing ? none : muted;
}
