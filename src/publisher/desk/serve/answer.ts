import * as v from "valibot";
import { buildEdition } from "../../edition/buildEdition";
import type { Desk } from "../Desk";
import type { Preview } from "../publish/Preview";
import type { Publication } from "../publish/Publication";
import type { SourceDesk } from "../source/SourceDesk";
import { describeDesk } from "./describeDesk";
import { DecideSchema, RuleSchema } from "./protocol";

export type Question = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};
export type Answer = { readonly status: number; readonly value: unknown };

/** What a desk has beside the folder itself. */
export type Tools = {
  readonly publication: Publication;
  readonly preview: Preview;
  readonly previewPort: number;
  readonly sources: SourceDesk;
};

/** What the desk's page asks, by method and path. */
export async function answer(desk: Desk, tools: Tools, { method, path, query, body }: Question): Promise<Answer> {
  const { publication, preview, previewPort, sources } = tools;
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
    case "GET /api/source":
      return ok(await sources.show(query.get("id") ?? ""));
    case "POST /api/rule": {
      const asked = v.safeParse(RuleSchema, body);
      if (!asked.success) return { status: 400, value: { message: "This is no rule." } };
      const { id, at, selector } = asked.output;
      return ok({ ...(await sources.rule(id, at, selector)), undoable: desk.undoable });
    }
    case "POST /api/publish":
      await publication.start();
      return ok(publication.state);
    case "GET /api/publish":
      return ok(publication.state);
    case "POST /api/preview":
      return ok(await preview.open(previewPort));
    default:
      return { status: 404, value: { message: "The desk knows no such question." } };
  }
}

function ok(value: unknown): Answer {
  return { status: 200, value };
}
