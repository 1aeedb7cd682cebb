/** Folded nouns, adjectives and adverbs that end as verbs do in the plural. Those in -ment have a rule of their own. */
export const nounsInEnt: ReadonlySet<string> = new Set(
  `absent accident adherent adjacent adolescent affluent antecedent apparent ardent argent arpent auvent client coefficient coherent coincident
  competent concurrent confident confluent conscient consent consequent content contingent continent convalescent convergent couvent decent deficient
  different diligent dissident divergent efficient effluent eloquent eminent equivalent escient evident excedent excellent
  expedient fervent frequent gradient imminent impatient imprudent incident incoherent incompetent inconscient inconvenient indecent indifferent
  indigent indulgent influent ingredient inherent innocent insolent intelligent intermittent latent mecontent negligent nutriment
  occident omnipresent orient parent patent patient penitent permanent pertinent polyvalent precedent preeminent present president
  proeminent prudent quotient recent recipient recurrent referent regent resident resilient reticent sergent serpent souvent subconscient
  subsequent succulent talent torrent transparent trident turbulent urgent violent virulent`.split(/\s+/),
);
