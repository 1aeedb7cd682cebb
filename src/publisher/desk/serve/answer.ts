import * as v from "valibot";
import { buildEdition } from "../../buildEdition";
import type { Desk } from "../Desk";
import { describeDesk } from "./describeDesk";
import { DecideSchema } from "./protocol";

export type Question = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};
export type Answer = { readonly status: number; readonly value: unknown };

/** What the desk's page asks, by method and path. */
export async function answer(desk: Desk, { method, path, body }: Question): Promise<Answer> {
  switch (`${method} ${path}`) {
    case "GET /api/desk":
      return ok(describeDesk(desk));
    case "POST /api/decide": {
      const asked = v.safeParse(DecideSchema, body);
      if (!asked.success) return { status: 400, value: { message: "This is no decision." } };
      return ok({ ...desk.decide(asked.output.key, asked.output.decision), undoable: desk.undoable });
    }
    case "POST /api/undo":
      return ok({ ...desk.undo(), undoable: desk.undoable });
    case "POST /api/reload":
      desk.reload();
      return ok(describeDesk(desk));
    case "GET /api/problems":
      return ok({ problems: (await buildEdition(desk.dataDir)).problems });
    default:
      return { status: 404, value: { message: "The desk knows no such question." } };
  }
}

function ok(value: unknown): Answer {
  return { status: 200, value };
}
