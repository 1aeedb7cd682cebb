/** In the languages of the interface: what stands where the rest of an article would. */
const STUBS = [
  /il vous reste \d+(?:[.,]\d+)?\s*% de cet article/i,
  /(?:la suite|cet article|ce contenu|la lecture de ce contenu|l['’]intégralité) (?:de cet article )?(?:est |sont )?réservée?s? (?:à nos |aux |à mes )?(?:abonn|membres|adhérents|souscripteurs)/i,
  /(?:pour (?:lire|découvrir|accéder à) (?:la suite|l['’]intégralité|cet article|tout l['’]article).{0,80}(?:abonn|connect|identifi|inscri|cré(?:ez|er) (?:votre|un) compte))|(?:abonnez|connectez|identifiez)[- ]vous pour (?:lire|accéder|continuer|découvrir|profiter)/i,
  /article réservé (?:à nos |aux )?abonn/i,
  /(?:subscribe|log in|sign in|register) (?:now )?to (?:continue|keep|read|unlock|access)/i,
  /this (?:article|content|story) is (?:only available|reserved|exclusive|for) (?:to |for )?(?:our )?(?:subscribers|members)/i,
  /(?:subscribers|members)[- ]only (?:article|content|story)/i,
  /(?:diesen artikel|weiterlesen|jetzt lesen|vollständigen artikel).{0,60}(?:mit|nur für|als) .{0,20}(?:abo|abonnent|plus)/i,
  /(?:dieser (?:artikel|inhalt) ist (?:nur )?(?:für|unseren) )(?:abonnent|abo|mitglied)/i,
];

/** A whole text is longer, and says such things of another one. */
const STUB_WORDS = 450;

/** `text`: all that the page says. */
export function refusePaywall(text: string, words: number, isFree: boolean | undefined): string | undefined {
  const isStub = words < STUB_WORDS && (isFree === false || STUBS.some((pattern) => pattern.test(text)));
  return isStub ? "Only its beginning can be read: the rest is for the site’s subscribers." : undefined;
}
