import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { basePath } from "../basePath";
import { startStaticServer } from "./staticServer";

const root = resolve("dist");
const port = Number(process.env.PORT ?? 4173);

if (!existsSync(resolve(root, "index.html"))) {
  console.error("Nothing is built yet: run `npm run build` first.");
  process.exit(1);
}
try {
  const server = await startStaticServer({ root, base: basePath(process.env.BASE_PATH), port, host: process.env.HOST });
  console.log(`\n  The site is at ${server.url}\n  Ctrl+C stops it.\n`);
} catch (error) {
  if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
  console.error(`Port ${port} is already in use. Stop what uses it, or choose another: PORT=8080 npm start`);
  process.exit(1);
}
