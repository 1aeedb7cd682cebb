import { slugify } from "../../edition/text/slugify";

export type Skeleton = {
  readonly title: string;
  readonly language: "fr" | "de" | "en";
  readonly publisher: string;
  readonly site: string | undefined;
  /** Where the texts come from, for people. */
  readonly sources: readonly string[];
  readonly today: string;
  /** The names that the sources use most, the commonest first. */
  readonly categories: readonly string[];
};

export type Topics = {
  readonly file: string;
  readonly byCategory: Readonly<Record<string, string>>;
  readonly other: string;
};

/** `edition.yaml`: what can be known; the rest is the publisher's to say. */
export function writeEditionFile({ title, language, publisher, site, sources, today }: Skeleton): string {
  const { description, statement, hints } = SENTENCES[language];
  return `id: ${slugify(title) || "edition"}
title: ${q(title)}
shortTitle: ${q(shorten(title))}
description: ${q(description(title))}
language: ${language}
publisher:
  name: ${q(publisher)}
${site === undefined ? "" : `  url: ${q(site)}\n`}sourceStatement: ${q(statement(sources.join(", ")))}
# ${hints.contact}
# contact: redaction@example.org
publishedOn: ${today}
oldAfterYears: 2
# ${hints.url}
# url: https://example.org/
`;
}

const COLOURS = ["gres", "sapin", "ardoise", "mirabelle", "vigne"] as const;
const MAX_TOPICS = 8;

export function writeTopics({ categories, language }: Pick<Skeleton, "categories" | "language">): Topics {
  const { other } = SENTENCES[language];
  const topics = new Map<string, string>();
  const byCategory: Record<string, string> = {};
  for (const name of categories.slice(0, MAX_TOPICS)) {
    const id = slugify(name);
    if (id === "" || id === slugify(other)) continue;
    if (!topics.has(id)) topics.set(id, name);
    byCategory[name] = id;
  }
  const otherId = slugify(other);
  topics.set(otherId, other);
  const lines = [...topics].map(
    ([id, name], index) => `- { id: ${id}, name: ${q(name)}, colour: ${COLOURS[index % COLOURS.length]} }\n`,
  );
  return { file: lines.join(""), byCategory, other: otherId };
}

export function writeRules(from: readonly string[], topics: Topics, language: Skeleton["language"]): string {
  const mapped = Object.entries(topics.byCategory);
  return `# ${SENTENCES[language].hints.rules}
from:
${from.map((each) => `  - ${q(each)}\n`).join("")}${mapped.length === 0 ? "" : `topics:\n${mapped.map(([name, id]) => `  ${q(name)}: ${id}\n`).join("")}`}topic: ${topics.other}
`;
}

export function writeContactsHint(language: Skeleton["language"]): string {
  return `# ${SENTENCES[language].hints.contacts}
title: Nous trouver
offices:
  - name: Rédaction
    town: Exemple-sur-Eau
    address: ["1 rue de l’Exemple", "00000 Exemple-sur-Eau"]
    telephone: "+33 (0)1 00 00 00 00"
`;
}

/** At most twelve letters, for the home screen. */
function shorten(title: string): string {
  if ([...title].length <= 12) return title;
  let short = "";
  for (const piece of title.match(/[^\s-]+[\s-]*/g) ?? []) {
    if ([...(short + piece).trim()].length > 12) break;
    short += piece;
  }
  short = short.replace(/[\s-]+$/, "");
  return short === "" ? [...title].slice(0, 12).join("") : short;
}

function q(text: string): string {
  return JSON.stringify(text);
}

type Sentences = {
  readonly description: (title: string) => string;
  readonly statement: (sources: string) => string;
  readonly other: string;
  readonly hints: Readonly<Record<"contact" | "url" | "rules" | "contacts", string>>;
};

const SENTENCES: Readonly<Record<Skeleton["language"], Sentences>> = {
  fr: {
    description: (title) => `${title}\u00a0: les articles à lire en entier sur votre téléphone, avec ou sans réseau.`,
    statement: (sources) =>
      `Les textes viennent de ${sources}, repris mot pour mot par un programme, sans leurs images.`,
    other: "Actualités",
    hints: {
      contact: "Où les lecteurs vous écrivent : une adresse de courriel ou une page.",
      url: "L’adresse publique de votre site.",
      rules: "Où lire les nouvelles. Autres champs : voir data/README.md, « Import ».",
      contacts: "Renommez ce fichier en contacts.yaml après l’avoir rempli.",
    },
  },
  de: {
    description: (title) => `${title}: die Artikel ganz auf Ihrem Telefon lesen, mit oder ohne Netz.`,
    statement: (sources) =>
      `Die Texte kommen von ${sources}, Wort für Wort von einem Programm übernommen, ohne ihre Bilder.`,
    other: "Aktuelles",
    hints: {
      contact: "Wohin Leser schreiben: eine E-Mail-Adresse oder eine Seite.",
      url: "Die öffentliche Adresse Ihrer Seite.",
      rules: "Wo die Nachrichten stehen. Andere Felder: siehe data/README.md, « Import ».",
      contacts: "Nach dem Ausfüllen in contacts.yaml umbenennen.",
    },
  },
  en: {
    description: (title) => `${title}: whole articles on your phone, with or without a network.`,
    statement: (sources) =>
      `The texts come from ${sources}, taken over word for word by a program, without their pictures.`,
    other: "News",
    hints: {
      contact: "Where readers write to: an e-mail address or a page.",
      url: "The public address of your site.",
      rules: "Where the news is. Other fields: see data/README.md, « Import ».",
      contacts: "Fill this in and rename it to contacts.yaml.",
    },
  },
};
