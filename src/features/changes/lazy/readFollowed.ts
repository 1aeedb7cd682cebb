import { readOnce } from "../../../shared/edition/readOnce";
import { openLibrary } from "../../../shared/library/openLibrary";
import { type FollowedThing, listFollowed } from "../alerts/useFollowed";

export async function readFollowed(): Promise<readonly FollowedThing[]> {
  const library = await openLibrary();
  const searches = await readOnce(library.watchViews("search"));
  const followUps = await readOnce(library.watchFollowUps());
  return listFollowed(followUps ?? [], searches ?? []);
}
