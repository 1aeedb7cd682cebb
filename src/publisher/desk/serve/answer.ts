import type { IncomingMessage } from "node:http";
import * as v from "valibot";
import { buildEdition } from "../../edition/buildEdition";
import type { Desk } from "../Desk";
import { keyOf, type Proposal } from "../propose/Proposal";
import type { Preview } from "../publish/Preview";
import type { Publication } from "../publish/Publication";
import type { SourceDesk } from "../source/SourceDesk";
import { DecideSchema, type DeskView, type ProposalView, RuleSchema } from "./protocol";

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

/** What a line has around its quote: enough to judge by. */
const CONTEXT = 280;

function describeDesk(desk: Desk): DeskView {
  const { corpus, dataDir, proposals, problems, undoable } = desk;
  return {
    title: corpus.identityFile?.identity.title ?? dataDir,
    folder: dataDir,
    articles: corpus.drafts.map(({ article, origin }) => ({
      id: article.id,
      title: article.title,
      isImported: origin !== undefined,
    })),
    proposals: proposals.map(describeProposal),
    problems: [...corpus.problems, ...problems],
    undoable,
  };
}

function describeProposal(proposal: Proposal): ProposalView {
  const { apply: _, before, after, ...rest } = proposal;
  return {
    ...rest,
    key: keyOf(proposal),
    before: before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before,
    after: after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after,
  };
}

export const MAX_BODY = 64 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly message: string };

/** JSON, and only what says that it is: a form of another page cannot. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (!/^application\/json(?:;|$)/.test(request.headers["content-type"] ?? ""))
    return { ok: false, status: 415, message: "The desk reads only JSON." };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BODY) return { ok: false, status: 413, message: "This is more than the desk reads." };
    chunks.push(bytes);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return { ok: true, value };
  } catch {
    return { ok: false, status: 400, message: "This is no JSON." };
  }
}
