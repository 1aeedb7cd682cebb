import { existsSync } from "node:fs";
import type { Output } from "../../edition/Output";
import { Desk } from "../Desk";
import { startDesk } from "./startDesk";

const PORT = 4175;

/** Until Ctrl+C. Resolves to the exit code. */
export async function runDesk(data: string, allowPrivate: boolean, output: Output): Promise<0 | 1> {
  if (!existsSync(data)) {
    output.error(`${data} is missing: make it with “new”.`);
    return 1;
  }
  const port = Number(process.env.PORT ?? PORT);
  try {
    const running = await startDesk(new Desk(data), { port, allowPrivate });
    output.log(`\n  The desk is at ${running.url}\n  Only this computer reaches it. Ctrl+C closes it.\n`);
    await new Promise<void>((closed) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, closed);
    });
    await running.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    output.error(
      `Port ${port} is already in use. Stop what uses it, or choose another: PORT=4200 npm run edition -- desk`,
    );
    return 1;
  }
}
