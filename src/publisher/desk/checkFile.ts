import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type ArticleDraft, compileArticle } from "../edition/article/compileArticle";
import { checkClaims } from "../edition/claims/checkClaims";
import { listArticleClaims } from "../edition/claims/listArticleClaims";
import { readUnquoted } from "../edition/claims/readUnquoted";
import { quotedArticles } from "../edition/reference/quotedArticles";
import { GLOSSARY_FILE, readGlossary } from "../edition/reference/readGlossary";
import { PLACES_FILE, readPlaces } from "../edition/reference/readPlaces";
import { readProgrammes } from "../edition/reference/readProgrammes";
import { writeArticleText } from "../edition/reference/writeArticleText";
import { RULES_FOLDER, readRules } from "../import/rules/ImportRules";
import { REFUSED_FILE, readRefused } from "./propose/refused";

type Surroundings = { readonly dataDir: string; readonly drafts: readonly ArticleDraft[] };

/** What `check` would say of this file if it read so; only of this one, so that it takes no longer than a key press. */
export function checkFile(file: string, text: string, { dataDir, drafts }: Surroundings): readonly string[] {
  const problems: string[] = [];
  const report = ({ message }: { readonly message: string }) => problems.push(message);
  if (file.startsWith("articles/")) {
    const draft = compileArticle(file, text.replace(/\r\n/g, "\n"), report);
    if (draft === undefined) return problems;
    const { article, notes, lineOf } = draft;
    const claims = listArticleClaims(article, notes, writeArticleText(article));
    const excepted = readUnquoted(dataDir, () => undefined).filter((one) => one.file === file);
    // Idle exceptions are told of unquoted.yaml, not of this file.
    const unsaid = checkClaims([{ file, claims, lineOf }], excepted).filter((problem) => problem.file === file);
    for (const problem of unsaid) report(problem);
    return problems;
  }
  // The readers read folders: a folder with just this file.
  const staged = mkdtempSync(join(tmpdir(), "desk-"));
  try {
    mkdirSync(dirname(join(staged, file)), { recursive: true });
    writeFileSync(join(staged, file), text);
    const articles = quotedArticles(dataDir, drafts);
    if (file === PLACES_FILE) readPlaces(staged, articles, report);
    else if (file === GLOSSARY_FILE) readGlossary(staged, articles, drafts, report);
    else if (file === REFUSED_FILE) readRefused(staged, report);
    else if (file.startsWith(`${RULES_FOLDER}/`)) readRules(staged, report);
    else if (file.startsWith("programmes/")) readProgrammes(staged, articles, report);
    return problems;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}
