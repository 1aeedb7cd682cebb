import * as v from "valibot";
import { type View, type ViewId, ViewIdSchema } from "../../../../domain/library/records";
import { changeLibrary, type Done } from "./changeLibrary";
import { draft, draftRemoval, foreseen } from "./draft";

export function saveView(view: Omit<View, "id" | "updatedAt">, id?: ViewId): Promise<Done<ViewId>> {
  const known = id ?? v.parse(ViewIdSchema, crypto.randomUUID());
  const plan = { drafts: [draft("views", { ...view, id: known })], value: known };
  return changeLibrary(async () => plan, plan);
}

export function removeView(id: ViewId): Promise<Done> {
  const plan = foreseen([draftRemoval("views", id)]);
  return changeLibrary(async () => plan, plan);
}
