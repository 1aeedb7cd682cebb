import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { basePath } from "../basePath";
import { siteHandler } from "./siteHandler";

const root = resolve("dist");
const base = basePath(process.env.BASE_PATH);
const port = Number(process.env.PORT ?? 4173);

if (!existsSync(join(root, "index.html"))) {
  console.error("Nothing is built yet: run `npm run build` first.");
  process.exit(1);
}
createServer(siteHandler({ root, base }))
  .on("listening", () => console.log(`\n  The site is at http://localhost:${port}${base}\n  Ctrl+C stops it.\n`))
  .on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is already in use. Stop what uses it, or choose another: PORT=8080 npm start`);
    process.exit(1);
  })
  .listen({ port, host: process.env.HOST });
