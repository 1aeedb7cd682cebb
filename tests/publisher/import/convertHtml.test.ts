import fc from "fast-check";
import { expect, test } from "vitest";
import { narrowBody } from "../../../src/publisher/edition/text/narrowBody";
import { parseMarkdown } from "../../../src/publisher/edition/text/parseMarkdown";
import { listSourceBlocks, writeBlockLines } from "../../../src/publisher/edition/text/writePlainText";
import { convertHtml } from "../../../src/publisher/import/html/convertHtml";
import { convertMarkdown } from "../../../src/publisher/import/html/convertMarkdown";
import { textOfMarkdown } from "../../../src/publisher/import/html/writeMarkdown";
import { writeWordPressParagraphs } from "../../../src/publisher/import/html/writeWordPressParagraphs";
import { rounds } from "../../support/rounds";

const convert = (html: string, title?: string) => convertHtml(html, { base: "https://a.example/nouvelles/", title });

test.each([
  ["headings from the second level on", "<h1>A</h1><p>x</p><h4>B</h4><p>y</p>", "## A\n\nx\n\n### B\n\ny"],
  ["lists and their numbers", "<ul><li>a<li>b</ul><ol start=3><li>c</li></ol>", "- a\n- b\n\n3. c"],
  ["a table", "<table><tr><th>A<th>B<tr><td><p>1</p><p>2</p><td>3</table>", "| A | B |\n| - | - |\n| 1 2 | 3 |"],
  ["a quotation", "<blockquote><p>a</p></blockquote>", "> a"],
  ["code", "<pre><code>a\n  b</code></pre>", "```\na\n  b\n```"],
  ["paragraphs that are only line breaks", "a<br><br>b<br>c", "a\n\nb\\\nc"],
  ["spaces outside of what is bold", "<p><b>a </b>b<i> c</i></p>", "**a** b _c_"],
  ["a power and an ordinal", "<p>m<sup>2</sup>, 1<sup>er</sup></p>", "m², 1er"],
  ["a link without its tracker", '<p><a href="../x?utm_source=y&a=1">x</a></p>', "[x](https://a.example/x?a=1)"],
  ["signs that Markdown knows", "<p>* a_b_ `c` &lt;d&gt; [^1]</p>", "\\* a_b\\_ \\`c\\` \\<d> \\[^1]"],
  ["paragraphs in paragraphs", "<p><span><p>a</p><p>b</p></span></p>", "a\n\nb"],
])("%s", (_, html, markdown) => {
  expect(convert(html).markdown).toBe(markdown);
});

test("a footnote is taken from where it stands, without its way back", () => {
  const { markdown } = convert(
    '<p>Mot<sup><a href="#n">1</a></sup>.</p><ol><li id="n">La note. <a href="#r">↩</a></li></ol>',
  );
  expect(markdown).toBe("Mot[^1].\n\n[^1]: La note.");
});

test.each([
  ["feed footer", "<p>L’article <a href=x>Titre</a> est apparu en premier sur <a href=y>Ville</a>.</p>"],
  ["feed footer", "<p><a href=x>Lire la suite</a></p>"],
  ["feed footer", "<p>Der Beitrag Titel erschien zuerst auf Stadt.</p>"],
  ["share", '<div class="sharedaddy"><h3>Partager :</h3><ul><li>Facebook</li></ul></div>'],
  ["share", "Partager cette page :<br><br>"],
  ["navigation", "<p><a href=x>>> Suivant</a></p>"],
  ["share", "<p>Cliquez pour partager sur Facebook (ouvre dans une nouvelle fenêtre)</p>"],
  ["cookies", "<p>Ce site utilise des cookies pour mesurer son audience.</p>"],
  ["newsletter", "<p>Inscrivez-vous à notre lettre pour ne rien manquer.</p>"],
  ["code", "<script>alert(1)</script>"],
  ["code", '<img width=1 height=1 src="https://t.example/p">'],
  ["embed", '<iframe src="https://v.example/1"></iframe>'],
  ["hidden", "<p style='display:none'>caché</p>"],
  ["related", "<h3>À lire aussi</h3>"],
  ["shortcode", "<p>[gallery ids=1,2]</p>"],
  ["byline", "<p>Publié le 19 novembre 2019 à 10h30 par Ada Lovelace</p>"],
  ["byline", "<p>Publié le 05/05/2024 - Mis à jour le 06/05/2024 à 10:00</p>"],
  ["byline", "<p>Rédigé par Ada Lovelace</p>"],
  ["byline", "<h2><a href=/auteur/ada/>Ada</a></h2>"],
  ["related", "<p>À voir : <a href=x>l’exposition</a></p>"],
  ["navigation", "<ul><li><a href=/tag/eau/>eau</a>, <a href=/tag/feu/>feu</a></li></ul>"],
  ["navigation", "<p>Mots-clés : <a rel=tag href=/x/>eau</a></p>"],
  ["navigation", "<div><a href=/>Accueil</a> » <a href=/n>Actualités</a> » Le pont</div>"],
  ["share", '<div><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook 0</a></div>'],
  ["link", '<p><a href="javascript:alert(1)"> </a><a href="vbscript:x">mot</a></p>'],
])("what is dropped as “%s” is told: %s", (reason, html) => {
  const { markdown, dropped } = convert(`<p>Avant.</p>${html}<p>Après.</p>`);
  expect(dropped.map((drop) => drop.reason)).toContain(reason);
  expect(markdown.replace("\n\nmot", "")).toBe("Avant.\n\nAprès.");
});

test.each(["Comment faire la demande ?", "S’inscrire à la réserve citoyenne"])(
  "“%s” is a heading as any other",
  (text) => {
    expect(convert(`<h2>${text}</h2><p>a</p>`).markdown).toBe(`## ${text}\n\na`);
  },
);

test.each([
  "modifié par l’avenant n° 27 du 1er mars 2007",
  "Rédigé par le franchiseur, il doit comprendre les clauses suivantes :",
  "Créé le 5 mai 1998, le club fête ses vingt ans.",
  "Inscrivez-vous à la brocante avant le 12 mai.",
  "Recevez gratuitement un composteur.",
  "Melden Sie sich bis zum 3. Mai an.",
  "À voir : l’exposition de la médiathèque, jusqu’au 12 mai.",
  "Catégories : poussins, benjamins, minimes.",
  "Retour à la normale sur la ligne 2",
  "30 minutes",
])("“%s” is the article’s own", (text) => {
  expect(convert(`<p>${text}</p><p>a</p>`)).toMatchObject({ dropped: [] });
});

test("the title is no heading of its own text, wherever it stands", () => {
  expect(convert("<p>a</p><h2>Le pont</h2><p>b</p>", "Le pont").markdown).toBe("a\n\nb");
});

test("a table begins with its first row that says something", () => {
  expect(convert("<table><tr><td><td></tr><tr><td>A<td>B<tr><td>1<td>2</table>").markdown).toBe(
    "| A | B |\n| - | - |\n| 1 | 2 |",
  );
});

test("a list that follows a heading of related articles goes with it, the next paragraph stays", () => {
  const { markdown } = convert("<p>a</p><h3>Articles liés</h3><ul><li><a href=b>B</a> : un résumé</li></ul><p>c</p>");
  expect(markdown).toBe("a\n\nc");
});

test("a picture goes with its caption and both are told", () => {
  const { markdown, pictures } = convert(
    '<p>a</p><figure><img src=b alt="Le pont"><figcaption>Photo : C.</figcaption></figure>',
  );
  expect(markdown).toBe("a");
  expect(pictures).toEqual([{ alt: "Le pont", caption: "Photo : C." }]);
});

test("a title that the text repeats is said once", () => {
  expect(convert("<h1>Le pont</h1><p>a</p>", "Le pont").markdown).toBe("a");
});

test("what holds most of the text stays, whatever a template calls it", () => {
  const long = "Une phrase assez longue pour être le texte. ".repeat(20);
  expect(convert(`<div class="comments share">${long}</div>`).markdown).toContain("assez longue");
});

test.each([
  "<svg><script>alert(1)</script></svg>",
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="//user:pass@b.example/">x</a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  "&lt;img src=x onerror=alert(1)&gt;",
  "<p>&#60;script&#62;alert(1)&#60;/script&#62;</p>",
  "<p>[a](javascript:alert(1)) ![b](x) <http://c.example></p>",
  "<plaintext><b>x",
  "<div>".repeat(50_000),
  "<p>[^1] [x]: javascript:y</p>",
])("the compiler finds nothing to refuse and nothing that runs: %.60s", (html) => {
  const { markdown } = convert(`<p>Texte.</p>${html}`);
  const problems: string[] = [];
  const { body } = narrowBody(parseMarkdown(markdown), new Map(), (_, message) => problems.push(message));
  expect(problems).toEqual([]);
  expect(JSON.stringify(body)).not.toMatch(/"url":"(?!https?:|mailto:|tel:)/);
});

test("an export’s lines are paragraphs as its site would show them", () => {
  const html = writeWordPressParagraphs(
    'Un.\nDeux.\n\n<h2>T</h2>\nTrois.\n[caption id="a"]<img src=b> Légende[/caption]',
  );
  expect(convert(html).markdown).toBe("Un.\\\nDeux.\n\n## T\n\nTrois.");
});

test("anybody’s Markdown becomes ours", () => {
  const { markdown, dropped, pictures } = convertMarkdown(
    "# A\n\nUn [lien][1], ![b](c) <b>gras</b> et [f](javascript:x).\n\n##### D\n\ne\n\n[1]: https://x.example/\n",
  );
  expect(markdown).toBe("## A\n\nUn [lien](https://x.example/), gras et f.\n\n### D\n\ne");
  expect(dropped.map(({ reason }) => reason)).toContain("link");
  expect(pictures).toHaveLength(1);
});

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const pieces = [
  ..."la mairie|ouvre|12.|3)|-|+|=|---|#|>|~~~|```|a|p|:|W.a|ps:/x|www.a.fr|https://a.fr/b_c|a@b.fr|*|_|a_b|[|]|(|)|!|\\|&|&amp;|<b>|x|".split(
    "|",
  ),
  "|",
];
const words = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((some) => some.join(" "));
const elements = fc.array(fc.tuple(fc.constantFrom("p", "p", "li", "h2", "blockquote", "b"), words), { maxLength: 6 });

test("the compiler reads every sign of what was written", () => {
  const collapse = (text: string) => text.replace(/\s+/g, " ").trim();
  fc.assert(
    fc.property(elements, (parts) => {
      const html = parts.map(([name, text]) => `<${name}>${escaped(text)}</${name}>`).join("<hr>");
      const { markdown, blocks } = convert(`${html}<p>fin</p>`);
      const problems: string[] = [];
      const { body } = narrowBody(parseMarkdown(markdown), new Map(), (_, message) => problems.push(message));
      const read = listSourceBlocks(body).flatMap(writeBlockLines).join(" ");
      expect(problems).toEqual([]);
      expect(collapse(read)).toBe(collapse(textOfMarkdown(blocks)));
    }),
    { numRuns: rounds(100) },
  );
});
