import type { Audience } from "../../reference/programme";

/** How texts and readers call an audience: programmes are found by these words, too. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  craftspeople: "artisan artisanat",
  manufacturers: "industriel",
  farmers: "agriculteur exploitation agricole",
  beekeepers: "apiculteur",
  foresters: "forestier",
  "start-ups": "startup",
  businesses: "entreprise",
  founders: "créateur repreneur",
  researchers: "chercheur",
  employees: "salarié",
  "local-authorities": "collectivité",
  public: "habitant",
  region: "",
};

/**
 * Trades and the audience that they belong to, in French law and not by region. A list by hand: for crafts after the
 * activities of the « répertoire des métiers » (décret n° 98-247 of 2 April 1998, as it was when the texts were written),
 * for farming after article L. 311-1 of the « code rural et de la pêche maritime ». Nobody has compared it with the
 * decree's annex entry by entry.
 */
export const trades: Readonly<Partial<Record<Audience, string>>> = {
  craftspeople: `boulanger boulangère boulangerie pâtissier pâtissière pâtisserie boucher bouchère boucherie charcutier charcuterie
    chocolatier chocolaterie confiseur confiserie traiteur poissonnier poissonnerie fromager fromagerie brasseur meunier torréfacteur
    maçon maçonnerie couvreur charpentier charpente menuisier menuiserie plombier plomberie chauffagiste électricien peintre carreleur
    plâtrier plâtrerie vitrier serrurier serrurerie ferronnier ferronnerie ramoneur terrassier
    coiffeur coiffeuse esthéticien esthéticienne fleuriste photographe taxi ambulancier garagiste mécanicien carrossier cordonnier
    tapissier couturier couturière blanchisseur pressing teinturier horloger bijoutier bijouterie joaillier ébéniste ébénisterie luthier
    potier poterie céramiste sellier maroquinier maroquinerie imprimeur relieur graveur encadreur tonnelier prothésiste réparateur`,
  farmers: `maraîcher maraîchère maraîchage céréalier éleveur éleveuse viticulteur vigneron arboriculteur horticulteur pépiniériste
    laitier ferme fermier fermière paysan paysanne`,
  foresters: "bûcheron sylviculteur scieur scierie",
  businesses:
    "commerçant restaurateur restauratrice hôtelier épicier libraire gérant gérante patron patronne dirigeant dirigeante",
  founders: "autoentrepreneur autoentrepreneuse microentrepreneur microentreprise",
  employees: "ouvrier ouvrière",
  "local-authorities": "maire mairie élu élue conseiller conseillère",
};
