import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { EngineReport, Quality, Times } from "./report";

/** Prints what was measured of an engine, and gives it. */
export function writeTable(engine: string, file: string): EngineReport {
  const report: EngineReport = JSON.parse(readFileSync(file, "utf8"));
  const { documents, buildSeconds, diskBytes, files, loadMs, heapBytes, bufferBytes, sets } = report;
  const held = `${megabytes(heapBytes)} of objects, ${megabytes(bufferBytes)} of buffers`;
  console.log(
    `\n${engine}: ${documents} documents built in ${buildSeconds.toFixed(1)} s, ${megabytes(diskBytes)} in ${files} files`,
  );
  console.log(`  loaded in ${loadMs.toFixed(0)} ms, holds ${held}`);
  for (const { queries, count, whole, typed, slowestAgain, withoutAccents, withTypo, ...quality } of sets) {
    console.log(`  ${basename(queries)}, ${count} searches: ${writeQuality(quality)}`);
    console.log(`    without accents ${writeQuality(withoutAccents)}`);
    console.log(
      `    with a typo     ${writeQuality(withTypo)}, ${percent(withTypo.hits / quality.hits)} of the hits without`,
    );
    console.log(`    whole ${writeTimes(whole)}; as typed ${writeTimes(typed)}`);
    console.log(`    the slowest as typed, asked again ${slowestAgain.toFixed(1)} ms`);
  }
  return report;
}

function writeQuality({ recall, mrr, hits }: Quality): string {
  return `R@10 ${recall.toFixed(3)}  MRR@10 ${mrr.toFixed(3)}  found ${percent(hits)}`;
}

function writeTimes({ count, p50, p95, max }: Times): string {
  return `p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} max ${max.toFixed(1)} ms (${count})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
