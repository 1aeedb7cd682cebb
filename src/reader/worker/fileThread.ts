import * as v from "valibot";
import { type EditionSource, type InstallProgress, installEdition } from "../edition";
import { openEditionFile, readFromFile, readSelection, writeEditionFile } from "../edition/file";
import { checkForEdition } from "../edition/lazy/checkForEdition";
import { configureStorage } from "../storage";
import { type FileReply, type FileRequest, FileRequestSchema } from "./fileProtocol";

type Handed = Exclude<FileRequest, { readonly task: "write" }>;

/** One request for each worker, which ends with it: whoever cancels ends the worker. */
export async function receiveFile(data: unknown): Promise<void> {
  const request = v.parse(FileRequestSchema, data);
  configureStorage(request.scope);
  postMessage(await (request.task === "write" ? write(request) : take(request)));
}

async function write({ page, selection, trust }: Extract<FileRequest, { readonly task: "write" }>): Promise<FileReply> {
  const written = await writeEditionFile({
    page,
    selection,
    trust,
    onProgress: (share) => reply({ type: "share", share }),
  });
  return written.ok ? { type: "written", content: written.value } : { type: "refused", problem: written.problem };
}

async function take({ task, file, editionUrl, trust }: Handed): Promise<FileReply> {
  const opened = await openEditionFile(file);
  if (!opened.ok) return { type: "refused", problem: opened.problem };
  const source: EditionSource = { baseUrl: editionUrl, trust, ...readFromFile(opened.value.files) };
  const { signal } = new AbortController();
  const { selection } = opened.value;
  if (selection) {
    const chosen = await readSelection({ ...opened.value, selection }, { ...source, signal });
    if (!chosen.ok) return { type: "refused", problem: chosen.problem };
    const { publishedOn, articles, programmes } = chosen.value;
    const isSigned = trust.keys.length > 0;
    return { type: "chosen", publishedOn, articles: [...articles], programmes: [...programmes], isSigned };
  }
  if (task === "check") {
    return { type: "checked", outcome: await checkForEdition({ ...source, signal }), isSigned: trust.keys.length > 0 };
  }
  const onProgress = (progress: InstallProgress) => reply({ type: "progress", progress });
  return { type: "installed", outcome: await installEdition({ ...source, signal, onProgress }) };
}

function reply(message: FileReply): void {
  postMessage(message);
}
