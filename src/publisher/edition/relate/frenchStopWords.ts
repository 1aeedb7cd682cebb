export const frenchStopWords: ReadonlySet<string> = new Set(
  `afin ailleurs ainsi alors apres assez aucun aucune aujourd auparavant aupres aura auront aussi autant autour autre autres
  autrement avait avant avec avoir avons ayant beaucoup bien bientot cela celle celles celui cent cependant certain certaine
  certaines certains cette ceux chaque chacun chacune chez combien comme comment contre dans debut deja depuis derniere
  derniers dernier desormais dessous dessus deux devant devra devront dire doit doivent donc dont durant egalement elle elles
  encore enfin ensemble ensuite entre environ etaient etait etant etre faire fait faite faites faits faut fois font grace
  hors hormis ici jusqu jusque laquelle lequel lesquelles lesquels leur leurs lorsque lors maintenant mais malgre meme memes
  mettre mise moins nombre notamment notre nous nouveau nouveaux nouvelle nouvelles outre parce parmi partie pendant permet
  permettent permettre permis peut peuvent plus plusieurs plutot point pour pourquoi pourra pourront pouvoir premier premiere
  premieres premiers prendre pres presque puis puisque quand quatre quel quelle quelles quelque quelques quels qui quoi rien
  sans selon sera seront seul seulement sien sinon soit sont sous suite surtout tant telle telles tels toujours tous tout
  actuellement adopte adoptee articule assurer dedie dediee dedies exemple inscrire inscrit inscrivent majeur majeure niveau
  soutenir soutient euro euros million millions milliard milliards janvier fevrier mars avril juin juillet aout septembre
  octobre novembre decembre annee annees jour jours mois
  toute toutes toutefois tres trois trop vers voici voire votre vous ainsi vont cinq sept huit neuf leurs dernieres`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
