import type { DropReason } from "./Drop";

type Pattern = readonly [reason: DropReason, pattern: RegExp];

/** By names that site templates give to what is not the article. */
const names: readonly Pattern[] = [
  [
    "share",
    /^(?:share|sharing|share-?(?:this|bar|buttons?|links?|icons?|tools?|widget|block|container|post|article|list|wrapper|box)|sharedaddy|sd-(?:sharing|block|content|title|social.*)|social|social-?(?:share|media|links?|icons?|buttons?|bar|list|networks?|sharing|wrapper|block|nav|items?|counter)|addtoany.*|a2a_.*|addthis.*|jp-?(?:sharing|likes).*|essb.*|heateor.*|shariff.*|sociable|fb-like|twitter-share-button|follow-?us|partage(?:r|s)?|reseaux-?sociaux|post-?share|entry-?share|article-?(?:share|social|tools?|actions?)|btn-?share|print-?(?:button|link)|printfriendly.*|pf-button.*)$/,
  ],
  [
    "related",
    /^(?:related|related-?(?:posts?|articles?|content|stories|links?|news|items?|topics?)|jp-relatedposts|yarpp.*|crp_related|rp4wp.*|similar-?(?:posts|articles)|read-?(?:more|also|next|on)|more-?(?:link|stories|articles|from|posts|on|news)|see-?also|a-?lire-?aussi|lire-?aussi|article-?(?:lie|lies|associes?|related|suggestions?)|recommended.*|recommendations?|suggested.*|suggestions?|you-?may.*|also-?(?:read|like)|entry-?related|outbrain.*|ob-widget.*|taboola.*|trc_.*|teads.*|post-?navigation|nav-?links|inline-?related|crosslinks?|en-?savoir-?plus-?liens?|wp-block-(?:latest-posts|query))$/,
  ],
  [
    "newsletter",
    /^(?:newsletter.*|.*-newsletter(?:-.*)?|subscribe.*|subscription.*|mc4wp.*|mailchimp.*|mailing-?list|optin.*|signup.*|sign-?up|email-?signup|jetpack_subscription_widget|paywall.*|piano.*|abonnement.*|inscription-?newsletter)$/,
  ],
  ["cookies", /^(?:cookie.*|gdpr.*|rgpd.*|consent.*|cmp-?.*|didomi.*|tarteaucitron.*|onetrust.*|cli-.*|moove.*)$/],
  [
    "advertisement",
    /^(?:ads?|adv|advert.*|ad-?(?:slot|container|wrapper|banner|box|unit|block|zone|placeholder|label)|adsbygoogle|adsense.*|banner-?ad|dfp.*|gpt-ad.*|sponsor(?:ed|s|ship)?|sponsor-?.*|pub|publicite|pub-.*|promo|promo-?.*|promotion|call-?to-?action|cta|cta-.*|wp-block-cta|affiliate.*)$/,
  ],
  [
    "comments",
    /^(?:comments?|comments?-?(?:area|list|form|section|respond|thread|wrapper|container|count|link|box|template)|commentlist|respond|reply|disqus.*|fb-comments|commentaires?|nocomments|discussion|trackbacks?|pingbacks?|webmentions?|wp-block-comments)$/,
  ],
  [
    "navigation",
    /^(?:nav|navigation|navbar|nav-.*|menu|menu-.*|breadcrumbs?.*|fil-?ariane|ariane|pagination|pager|page-?links|page-?nav.*|skip-?link.*|tags?-?(?:list|links?|cloud)|tags|post-?tags|entry-?tags|article-?tags|tagcloud|cat-?links|post-?categories|entry-?(?:categories|footer)|edit-?link|editsection|mw-editsection|sidebar|side-?bar|widget-?area|site-?(?:header|footer|nav.*)|back-?to-?top|jump-?link|anchor-?link|headerlink|permalink|heading-?anchor|navbox.*|catlinks|noprint|mw-jump.*|language-?switcher|lang-?switch.*)$/,
  ],
  [
    "byline",
    /^(?:byline|by-?line|author|author-?(?:box|bio|info|card|block|meta|name|description|details|area|wrapper)|about-?(?:the-?)?author|post-?(?:author|meta|date|info|byline)|entry-?(?:meta|author|date|byline)|article-?(?:meta|author|date|info|byline|header-?meta)|meta-?(?:info|data)|posted-?on|published-?(?:on|date)|publication-?date|date-?(?:publication|published)|dateline|reading-?time|read-?time|time-?to-?read|temps-?(?:de-?)?lecture|vcard|signature-?bio|saboxplugin.*|molongui.*|abh_box.*|pp-multiple-authors.*)$/,
  ],
  [
    "hidden",
    /^(?:screen-reader-text|sr-only|visually-?hidden|visuallyhidden|a11y-hidden|hide|hidden|invisible|is-hidden|d-none|element-invisible|assistive-text|print-only|only-print|print-?only.*)$/,
  ],
  [
    "table of contents",
    /^(?:toc|toc[-_].*|table-?of-?contents?|ez-toc.*|lwptoc.*|rank-math-toc.*|wp-block-rank-math-toc-block|sommaire|summary-?links|article-?toc)$/,
  ],
  [
    "credit",
    /^(?:credits?|photo-?credits?|image-?credits?|copyright|copyright-?.*|legende|caption|captions|image-?caption|photo-?caption|media-?caption|wp-caption-text|wp-element-caption|thumbcaption|caption-?text|gallery-?caption|attribution|img-?legend)$/,
  ],
  [
    "embed",
    /^(?:embed|embed-?.*|video-?(?:player|container|wrapper|embed|js)|wp-block-embed.*|twitter-video|fb-video|player|playlist|podcast-?player|audio-?player|rp_.*|listen-?button|gallery|slideshow|carousel|slider|swiper.*|diaporama)$/,
  ],
];

/** By its class or id; `undefined` for what may be the article's own. */
export function reasonOfName(className: string, id: string): DropReason | undefined {
  if (className === "" && id === "") return undefined;
  for (const token of `${className} ${id}`.toLowerCase().split(/\s+/)) {
    if (token === "") continue;
    // « card__share » is the part of a card that shares.
    const forms = [token.replace(/__+/g, "-"), token.replace(/^.*?__+/, "")];
    const found = names.find(([, pattern]) => forms.some((form) => pattern.test(form)));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/** « Publié le 5 mai 2024 à 10 h par Ada »; « Créé le 5 mai 1998, le club fête ses vingt ans » is a sentence. */
function byline(): RegExp {
  const day = [
    "\\d{1,2}(?:er|\\.|st|nd|rd|th)?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}",
    "\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}",
    "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}",
    "\\d{4}-\\d{2}-\\d{2}",
    "il y a \\d+ \\p{L}+",
  ].join("|");
  const when = `(?:le|on|am)?\\s*:?\\s*(?:\\p{L}{2,10}\\.?,?\\s+)?(?:${day})`;
  const hour = "(?:\\s*(?:,|à|at|um|-|–|\\||·)?\\s*\\d{1,2}\\s*[h:]\\s*\\d{0,2}\\s*(?:min|uhr|am|pm)?)?";
  const done =
    "(?:publiée?|mise? à jour|modifiée?|mise? en ligne|mise en ligne|créée?|postée?|rédigée?|posted|published|last updated|updated|veröffentlicht|aktualisiert)";
  const rest = "(?:[,\\s·|–-]*(?:par|by|von|in|dans)\\s+[^.!?]{1,60})?";
  return new RegExp(`^(?:\\(?${done}\\s*:?\\s*${when}${hour}[\\s,·|–)-]*(?:et\\s+)?)+${rest}\\.?$`, "iu");
}

/** By what a whole paragraph says, in the languages of the interface. */
const sentences: readonly Pattern[] = [
  [
    "feed footer",
    /^(?:l['’]article|cet article|le billet|the post|this (?:post|article)|der beitrag|dieser (?:artikel|beitrag)|el artículo|la entrada) .{0,300}(?:est apparu en premier|a été publié en premier|est apparu (?=sur|dans)|appeared first|first appeared|was (?:first|originally) published|erschien zuerst|ist zuerst|aparece primero|se publicó primero)/i,
  ],
  [
    "feed footer",
    /^(?:[([]?(?:…|\.{3})?[)\]]?\s*)?(?:lire (?:la suite|l['’]article(?: complet)?|plus)|la suite (?:de l['’]article )?(?:est à lire )?(?:sur|ici)|suite de l['’]article|continue reading|continuer la lecture|read (?:more|the full (?:story|article|post)|the rest|on)|weiterlesen|mehr lesen|den ganzen (?:artikel|beitrag) lesen|seguir leyendo|leer más|view (?:original|full) (?:post|article)|click here to (?:read|continue)|retrouvez l['’]intégralité (?:de l['’](?:article|interview|entretien)|de (?:cet|ce|cette)|du (?:texte|billet|communiqué)))\b.{0,120}$/i,
  ],
  [
    "related",
    /^(?:[→►▶>»•\-\s]*)(?:(?:à|a) (?:lire|voir|écouter|relire|découvrir|consulter) (?:aussi|également|sur le même sujet|ailleurs)|(?:lire|voir|écouter|relire) (?:aussi|également)|(?:lisez|voyez) (?:aussi|également)|sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés?|similaires?|connexes?|associés?|recommandés?)|vous aimerez aussi|cela pourrait (?:aussi )?vous intéresser|ça pourrait vous intéresser|également sur|plus d['’]articles?|la rédaction vous (?:conseille|recommande)|(?:nos|les) (?:lecteurs ont (?:aussi )?aimé|articles les plus lus)|les plus (?:lus|populaires|partagés)|(?:audios?|vidéos?|liens?|dossiers?|podcasts?|documents?)(?: et (?:audios?|vidéos?|liens?))? (?:sur le (?:même )?sujet|sur ce thème|connexes)|most (?:read|popular|viewed)|meistgelesen|nos (?:autres|derniers) (?:articles|podcasts)|related (?:articles?|posts?|stories|content|reading|coverage)|(?:read|see|watch) also|also (?:read|see)|more (?:on|from|like) this|more stories|you (?:may|might) (?:also )?(?:like|be interested)|recommended (?:for you|reading|stories)|(?:das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|mehr zum thema|lesen sie auch|lies auch|siehe auch|ähnliche (?:artikel|beiträge)|passend dazu|verwandte (?:artikel|beiträge)))\s*(?:[:：!?…]?$|\s*[:：»>–—-].{0,240}$)/i,
  ],
  [
    "share",
    /^(?:partage[rz]?|partager (?:sur|cette page|cet|l['’]article|via|par|avec)|(?:cliquez|cliquer) pour (?:partager|imprimer|envoyer).{0,120}|share (?:this|on|via|it)|click to (?:share|print|email).{0,120}|tweet(?:er|ez)?(?: this)?|imprimer(?: (?:l['’]|cet )article)?|(?:version imprimable|printable version|printer[- ]friendly version|druckversion|druckansicht)|envoyer (?:par (?:e-?mail|courriel)|à un ami)|(?:transmettre|envoyer|recommander) (?:cette|cet|ce) (?:info(?:rmation)?|article|page|site)(?: (?:par|à) .{1,40})?|email this|print(?: this)?|pin it|(?:artikel|beitrag|seite) (?:teilen|drucken|empfehlen)|teilen(?: (?:mit|auf|sie))?|teile (?:dies|den).*|drucken|gefällt mir|like this|j['’]aime(?: ça)?|loading\.*|chargement…?|wird geladen.*|bewerten|suivez[- ]nous|follow us|folgen sie uns|(?:facebook|twitter|whatsapp|linkedin|telegram|pinterest|reddit|mastodon|bluesky|instagram|x (?=facebook|whatsapp|linkedin))(?:\s*[|·,/]?\s*(?:facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|mastodon|bluesky|instagram|e-?mail|imprimer|print|plus|more|partager|share))*|(?:permalien|permalink)(?:\s*[:：]?\s*https?:\/\/\S+)?|imprimer imprimer cette page|copier le lien|copy link|(?:suivez|retrouvez)[- ](?:nous|notre page|(?:toute )?l['’](?:actualité|info)[^.]{0,40}|toutes? (?:nos|les) [^.]{1,40}) sur (?:facebook|twitter|x|instagram|linkedin|google|whatsapp|telegram|youtube|bluesky|mastodon).{0,80})\s*[:：!.…]?(?:\s*(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|ouvre dans une nouvelle fenêtre|opens in new window|\([^)]*\)))*$/i,
  ],
  [
    "newsletter",
    /^(?=(?:(?:inscrivez|abonnez)[- ]vous (?:à|pour|gratuitement|ici|et)|s['’](?:abonner|inscrire) (?:à|aux?)|recevez (?:nos|notre|chaque|toute|gratuitement|l['’]|les)|pour (?:rester informé|ne rien manquer|accéder en illimité)|pour lire la suite|restez informé|subscribe (?:to|now|for)|sign up (?:for|to|now)|get (?:our|the)|join our|(?:melden|abonnieren|tragen) sie sich).{0,240}$).*(?:newsletter|info-?lettre|lettres? (?:d['’]information|électronique|hebdo|quotidienne)|liste de diffusion|mailing|\be-?mails?\b|\bmails?\b|courriel|inbox|notification|\bflux\b|\brss\b|\balert|actualités|\bnos articles|notre lettre|lire la suite|illimité|\babonn|subscri|postfach|rundbrief|verteiler)/i,
  ],
  [
    "newsletter",
    /^(?:newsletter (?:abonnieren|bestellen)|jetzt abonnieren|déjà abonné.{0,60}|already a subscriber.{0,60}|subscribe(?: now)?|abonnez[- ]vous|(?:la|notre|our|the|unser) newsletter|newsletter)\s*[!?.…]?$/i,
  ],
  [
    "cookies",
    /^(?:ce (?:site|contenu) (?:utilise|est bloqué)|nous utilisons des cookies|en poursuivant votre navigation|(?:this|our) (?:site|website) uses cookies|we use cookies|(?:diese|unsere) (?:web)?seite verwendet cookies|wir verwenden cookies|ce contenu (?:n['’]est pas|ne peut).{0,60}cookies).{0,400}$/i,
  ],
  [
    "advertisement",
    /^(?:publicité|la suite après (?:cette|la) publicité|(?:la suite )?après la pub|advertisement|advertising|ad|annonce|anzeige|werbung|sponsored(?: content)?|contenu sponsorisé|publicidad)\s*:?$/i,
  ],
  [
    "comments",
    /^(?:(?:laissez|laisser|ajouter|poster|écrire) un commentaire|(?:aucun|\d+) commentaires?|(?:no|\d+) comments?|leave a (?:comment|reply)|(?:schreibe|hinterlasse) einen kommentar|(?:keine|\d+) kommentare?|réagir(?: à cet article)?|(?:commenter|commentaires?|comments|kommentare?)(?=\s*(?:[:(]|$)))\s*[:(]?.{0,20}$/i,
  ],
  [
    "navigation",
    /^(?:(?:←|«|‹|<)?\s*(?:article précédent|précédent|previous (?:article|post)|vorheriger (?:artikel|beitrag)|retour(?: (?:à la (?:liste|page|une)|à l['’]accueil|aux? (?:sommaire|actualités|articles|résultats)|en haut).{0,30})?|back to (?:the )?(?:top|list|overview|home|news|blog|index).{0,30}|zurück(?: zu[rm]? .{1,40})?)|(?:article suivant|suivant|next (?:article|post)|nächster (?:artikel|beitrag)|haut de page|retour en haut|back to top|nach oben)\s*(?:→|»|›|>)?|(?:tags?|étiquettes?|mots[- ]clés|keywords?|schlagw[oö]rt(?:er)?|filed under|posted in|tagged|classé dans|veröffentlicht (?:in|unter))\s*[:：].{0,240}|menu|accueil|home|mots[- ]clés|étiquettes|schlagwörter|tags|faq(?: ?[/–-] ?foire aux questions)?|foire aux questions|conditions (?:générales )?d['’]utilisation|mentions légales|plan du site|terms of (?:use|service)|privacy policy|impressum|datenschutz(?:erklärung)?|nutzungsbedingungen)$/i,
  ],
  ["byline", byline()],
  [
    "byline",
    /^(?:(?:temps de lecture|lecture|reading time|lesezeit|lesedauer)\s*[:：]?\s*(?:env\.?|about|ca\.?)?\s*\d+\s*min.{0,20}|\d+\s*min(?:utes?)?\.?\s*(?:de lecture|read|lesezeit)|il y a \d+ (?:minutes?|heures?|jours?|mois|ans?)|\d+ (?:minutes?|hours?|days?) ago)$/i,
  ],
  // A name begins with a capital: « Rédigé par le maire » is a sentence.
  [
    "byline",
    /^(?:[Pp]ublié|[Mm]is en ligne|[Pp]osté|[Rr]édigé|[Éé]crit|[Pp]osted|[Pp]ublished|[Ww]ritten|[Vv]eröffentlicht)\s+(?:par|by|von)\s+(?:\p{Lu}[\p{L}’'.-]*\s*){1,4}$/u,
  ],
  [
    "credit",
    /^(?:\(?\s*(?:crédits?(?: (?:photos?|images?|illustrations?))?|photo(?:s|graphies?)?(?: (?:de|d['’]illustration|by|credit|von))?|images?(?: (?:credit|source|by))?|illustrations?|©|copyright|bildquelle|bild(?:nachweis|er|rechte)?|titelbild|foto(?:s|credit)?|grafik|beitragsbild|visuel|légende|caption)\s*(?:[:：©/|]|by\b).{0,160}|(?:©|\(c\))\s*.{1,120})$/i,
  ],
  [
    "table of contents",
    /^(?:sommaire|table des matières|dans cet article|table of contents|contents|in this article|inhalt(?:sverzeichnis)?|au sommaire)\s*:?$/i,
  ],
];

/** Such a paragraph is only that where it leads somewhere: « À voir : l’exposition de la médiathèque » is news. */
const LEADING =
  /^(?:[→►▶>»•\-\s]*)(?:(?:(?:à|a) (?:lire|voir|écouter|relire|découvrir|consulter)|en ce moment)\s*[:：»>–—-]|(?:catégories?|rubriques?|kategorien?)\s*[:：]).{0,240}$|^(?:à|a) (?:lire|voir|écouter|relire|découvrir|consulter)$/i;

/** Longer paragraphs are the article's own, whatever they begin with. */
const MAX_LENGTH = 420;

export function reasonOfSentence(text: string, hasLink: boolean): DropReason | undefined {
  if (text.length === 0 || text.length > MAX_LENGTH) return undefined;
  const bare = text.replace(/\s+/g, " ").replace(POINTING, "");
  if (bare === "") return undefined;
  const forms = bare === text ? [text] : [text, bare];
  const reason = sentences.find(([, pattern]) => forms.some((form) => pattern.test(form)))?.[0];
  return reason ?? (hasLink && LEADING.test(text) ? "related" : undefined);
}

/** « >> Suivant », « FAQ > ». */
const POINTING = /^[\s<>←→►▶◄◀]+|[\s<>←→►▶◄◀]+$/g;

/** What a text ends with when it is only the beginning of one: dots between brackets, or an invitation to read on. */
export function endsAsTeaser(text: string): boolean {
  return /(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|(?:…|\.{3})\s*(?:lire (?:la suite|plus)|read more|continue reading|weiterlesen|mehr)|(?:lire la suite|read more|continue reading|weiterlesen)\s*(?:…|\.{3}|→|»|>+)?)\s*$/i.test(
    text,
  );
}

/** Dots alone: in a description most likely the same, in a whole text a way of ending. */
export function endsInDots(text: string): boolean {
  return /(?:…|\.{3})$/.test(text.trim());
}
