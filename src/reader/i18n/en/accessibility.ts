import type { Format } from "../format";
import type { makeAccessibility as makeFrench } from "../fr/accessibility";

export const makeAccessibility = (format: Format): ReturnType<typeof makeFrench> => ({
  accessibility: {
    heading: "Accessibility statement",
    commitment: (app: string) =>
      `The team of “${app}” wants this app to serve everybody, and follows the rules that article 47 of the French law no. 2005-102 of 11 February 2005 imposes on public services. This statement applies to the app itself and to all its screens.`,
    state: "Compliance status",
    stateIs: (app: string) =>
      `“${app}” is partially compliant with the French general accessibility framework (RGAA), version 4.1.2, according to an internal assessment, because of the points listed below.`,
    stateLimits:
      "No independent body has audited it in full. Strictly by the rules, a service without a valid audit counts as non-compliant: take this statement as provisional.",
    results: "Test results",
    resultsAre: [
      "All screens are checked at every change by automatic tests, which see about half of the possible defects.",
      "The rest is checked by tests written for it: keyboard walk, visibility of the focus, size of targets, display at 320 pixels wide and at 400% zoom, text spacing, forced colours, reduced motion, contrast.",
      "For want of a full audit, no compliance rate is published.",
    ],
    gaps: "Inaccessible content",
    nonConformities: "Non-compliance and points not checked",
    nonConformitiesAre: [
      "No real screen reader could be tried: the order and the names read out were checked in the browser’s accessibility tree, not by ear.",
      "No disabled person has tried the app yet.",
      "In the texts of the articles, words of another language and abbreviations are not all marked.",
    ],
    derogations: "Exemptions for disproportionate burden",
    derogationsAre: "None.",
    exempt: "Content not subject to the obligation",
    exemptAre: "Sites, maps and apps that open outside this one do not depend on it.",
    establishment: "Preparation of this statement",
    establishedOn: (day: string) => `This statement was prepared on ${format.day(day)}.`,
    technologies: "Technologies used",
    environment: "Test environment",
    environmentIs: [
      "Chromium on Linux, in the sizes of a phone, a tablet and a computer, with a simulated keyboard and touch.",
      "No combination with a screen reader (NVDA, JAWS, VoiceOver, TalkBack).",
    ],
    tools: "Tools used for the assessment",
    pages: "Screens checked",
    articleScreen: "An article",
    contact: "Feedback and contact",
    contactAt: "If you cannot reach some content, ask those who publish this app for help or for another form:",
    contactIs:
      "If you cannot reach some content, ask whoever publishes this app for help or for another form. This edition does not give their address yet: that is a gap, and the first to fill.",
    appeal: "Enforcement procedure",
    appealWhen:
      "If you reported a defect that keeps you from some content or function and did not receive a satisfactory answer, you may refer to the French Defender of Rights:",
    appealForm: "Write to the Defender of Rights (in French)",
    appealDelegate: "Reach the Defender’s delegate in your region (in French)",
    appealPost: "By post, no stamp needed:",
  },
});
