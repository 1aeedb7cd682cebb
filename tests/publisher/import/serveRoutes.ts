import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

export type Route = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on loopback; what it has may change while it stands. `asked` lists what was asked for. */
export async function serveRoutes(
  routes: Record<string, Route>,
): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const route = routes[path];
    if (typeof route === "function") route(request, response);
    else {
      response.statusCode = route === undefined ? 404 : 200;
      response.end(route ?? "");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { url: `http://127.0.0.1:${address.port}`, asked };
}
