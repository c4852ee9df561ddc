import type { Messages } from "./en";
import { byCount, countedIn } from "./plural";

const counted = countedIn("fr");
const figures = counted("# chiffre", "# chiffres");
const publications = counted("# publication", "# publications");
const passages = counted(
  "# indique son paragraphe, sa note de bas de page ou son article",
  "# indiquent leur paragraphe, leur note de bas de page ou leur article",
);
const tableRows = counted("# indique sa ligne de tableau", "# indiquent leur ligne de tableau");

/** Every word of the interface, French. “Chiffre” is a figure; “figure” in French would be the drawing. */
export const fr = {
  siteName: "Muster",
  siteTagline: "Les chiffres du secteur de la sécurité, chacun avec sa source",
  languageName: "Français",
  topics: {
    representation: "Représentation",
    forces: "Forces",
    justice: "Justice",
    deployments: "Déploiements",
    support: "Appui",
    context: "Contexte",
  },
  kinds: {
    actual: "relevé",
    baseline: "valeur de base",
    plan: "prévu",
    survey: "enquête",
    denominator: "base de calcul de parts et de taux",
    context: "contexte",
    target: "cible",
  },
  sexes: { F: "femmes", M: "hommes", _T: "femmes et hommes ensemble", _Z: "" },
  bases: {
    actual: "effectif réel",
    authorised: "effectif autorisé",
    deployed: "effectif déployé",
    contributed: "fourni par des pays contributeurs",
    "not-stated": "non précisé (réel, autorisé ou déployé)",
  },
  statuses: {
    A: "tel qu’imprimé",
    E: "une estimation",
    P: "provisoire",
    B: "rupture de série",
    U: "douteux : à utiliser avec prudence",
  },
  reliability: {
    noReservation: "tel qu’imprimé, sans réserve",
    assumed: "hypothèse, non compté",
    entered: "saisi par l’auteur du rapport",
    own: { ambiguous: "peut se lire de plusieurs façons", caveats: "assorti de réserves" },
    inputs: {
      ambiguous: "repose sur une formulation qui peut se lire de plusieurs façons",
      caveats: "ses données de départ sont assorties de réserves",
    },
    calculated: {
      share: "calculé : part d’un ensemble",
      portion: "calculé : part indiquée d’un ensemble indiqué",
      complement: "calculé : reste d’un ensemble",
      rate: "calculé : rapporté à la population",
      ratio: "calculé : rapport de deux chiffres",
      difference: "calculé : différence",
      sum: "calculé : somme",
      change: "calculé : variation entre deux dates",
      needed: "calculé à partir d’une cible et de décomptes",
      "needed-growing": "calculé à partir d’une cible et de décomptes",
      recruits: "calculé à partir d’une cible et d’une part, avec des hypothèses",
    },
    from: {
      A: "à partir de chiffres tels qu’imprimés",
      B: "à partir d’une série qui comporte une rupture",
      P: "à partir de chiffres provisoires",
      E: "à partir d’estimations",
      U: "à partir de chiffres douteux",
    },
  },
  missing: {
    L: "indisponible selon la source",
    O: "absent des sources lues",
    Q: "non divulgué",
    M: "sans objet",
  },
  qualifierWords: {
    about: "environ",
    over: "plus de",
    "at-least": "au moins",
    under: "moins de",
    "at-most": "au plus",
  },
  rangeTo: "à",
  certainty: { stated: "", "may-be": "peut-être", assumed: "lien supposé" },

  period: {
    undated: "date non précisée",
    since: "depuis",
    until: "jusqu’en",
    /** Before a date with its day. */
    sinceDay: "depuis le",
    untilDay: "jusqu’au",
    "before-event": "avant",
    "since-event": "depuis",
    to: "-",
    toDate: "à",
  },

  nav: {
    label: "Pages",
    overview: "Vue d’ensemble",
    skip: "Aller au contenu",
    language: "Langue",
    readIn: "Lire cette page en français",
  },

  latest: {
    page: "Chiffre le plus récent de cette page :",
    dataset: "Chiffre le plus récent de ce jeu de données :",
    undated: "Aucun chiffre de cette page n’est daté.",
    planned: "Les chiffres de cette page sont prévus ou prescrits, et non relevés.",
    old: () => "La situation a pu changer depuis.",
  },

  overview: {
    kicker: "Indicateurs du secteur de la sécurité",
    counts: (read: number, sources: number) =>
      `${figures(read)} ${byCount("fr", read, "tiré", "tirés")} de ${publications(sources)}.`,
    places: (inText: number, inTables: number) => {
      if (inText === 0) return inTables === 0 ? "" : `${tableRows(inTables)}.`;
      return inTables === 0 ? `${passages(inText)}.` : `${passages(inText)}, ${tableRows(inTables)}.`;
    },
    derived: counted("# autre en est calculé.", "# autres en sont calculés."),
    cited: counted(
      "Pour certains, la publication nomme # autre source.",
      "Pour certains, la publication nomme # autres sources.",
    ),
    missing: counted(
      "# valeur est indisponible, selon la source elle-même.",
      "# valeurs sont indisponibles, selon les sources elles-mêmes.",
    ),
    highlights: "Quelques chiffres",
    topics: "Les thèmes",
    all: "Voir tous les chiffres",
    about: "À propos de ce jeu de données",
    version: "Version",
    licence: "Licence",
  },

  figures: {
    title: "Tous les chiffres",
    lead: "Choisissez un thème, une institution ou une année, ou triez par colonne. Chaque nombre renvoie à sa note.",
    caption: "Tous les chiffres de ce jeu de données qui répondent au choix",
    filter: "Choisir des chiffres",
    any: "Tous",
    undated: "Date non précisée",
    show: "Afficher",
    reset: "Tout afficher",
    count: (some: number, all: string) => `${figures(some)} sur ${all}`,
    missing: counted(" et # valeur manquante", " et # valeurs manquantes"),
    whole: figures,
    none: "Aucun chiffre ne répond à ce choix.",
    sortBy: (column: string) => `Trier par ${column}`,
    few: (shown: string, all: string) => `Les ${shown} chiffres les plus récents, sur ${all}.`,
    first: (shown: string, all: string) => `Les ${shown} premières lignes, sur ${all}.`,
    wholeList: "Voir la liste complète",
    pages: "Pages du tableau",
    previous: "Précédente",
    next: "Suivante",
    pageOf: (page: string, pages: string) => `Page ${page} sur ${pages}`,
    scroll: "Tableau, défile horizontalement",
  },

  figure: {
    place: "Emplacement",
    via: "Source citée",
    viaNone: "La publication n’en cite aucune.",
    subject: "Sujet",
    appliesTo: "Fixée pour",
    status: "Fiabilité",
    noDue: "aucune échéance dans la source",
    comparison: { "at-least": "au moins cette valeur", "at-most": "au plus cette valeur" },
    comparisonLabel: "À atteindre",
    reading: {
      certain: "la formulation ne laisse pas de doute",
      assumed: "supposée : la formulation en permet d’autres",
      open: "la formulation peut se lire de plusieurs façons, voir plus bas",
    },
    readingLabel: "Lecture",
    targetType: {
      level: "un niveau à atteindre",
      "change-relative": "une évolution relative",
      "change-points": "une évolution en points de pourcentage",
      unclear: "type non précisé par la formulation",
    },
    targetTypeLabel: "Type de cible",
    facts: "Fiche",
    computed: "calculé",
    edition: (date: string) => `édition de ${date}, révisée`,
    computation: "Calculé à partir de",
    computationLead: "Chaque chiffre sur lequel il repose a sa propre adresse et sa source.",
    derived: "Ce qui en est calculé",
    notComputed: "Ce qui n’en a pas été calculé, et pourquoi",
    shownOn: "Où il paraît",
    caveats: "Réserves",
    same: "Autres chiffres sur le même objet",
    sameNone: "Les sources lues n’en donnent aucun autre.",
    statement: "Imprimés dans la même phrase",
    changes: "Corrections",
    changesNone: (version: string) => `Aucune correction à ce jour (jusqu’à la version ${version} des données).`,
    change: (version: string, column: string, old: string, now: string) =>
      `Version ${version}, ${column} : « ${old} » est devenu « ${now} ».`,
    emptyCell: "vide",
  },

  topicPages: {
    questions: {
      representation:
        "Combien de femmes dans les institutions et les forces, par rapport à quelle cible, et leur part évolue-t-elle ?",
      forces: "Quels effectifs, qui est compté dans qui, et ces nombres se comparent-ils ?",
      justice: "Combien de personnes détenues pour combien de places, qui juge et défend, qui contrôle les forces ?",
      deployments: "Qui est déployé où, avec quels effectifs, et depuis quand ?",
      support: "Que prévoient les bailleurs et les programmes, et quels résultats sont connus ?",
    },
    list: "Tous les chiffres de ce thème en liste",
    rest: "Autres chiffres sur ce thème",
    notComputed: "Ce qui n’a pas été calculé, et pourquoi",
  },

  indicator: {
    direction: "Préférable",
    directions: {
      up: "plus élevé",
      down: "moins élevé",
      none: "ni l’un ni l’autre : le nombre seul n’est ni bon ni mauvais",
    },
    timing: "Mode de relevé",
    timings: {
      stock: "à une date",
      flow: "sur une période",
      plan: "prévu, non mesuré",
      rule: "prescrit, non mesuré",
    },
    alignsWith: "Indicateurs internationaux",
    otherFigures: "Autres chiffres",
    onlyOne: "Les sources lues ne donnent qu’une date : aucune tendance ne peut être établie.",
  },

  sources: {
    title: "Sources",
    lead: "Ce qui a été lu, et ce que ces publications citent. Un chiffre repris d’une autre publication renvoie aux deux.",
    read: "Publications consultées",
    cited: "Citées par les publications consultées",
    citedLead: "Nous ne les avons pas consultées.",
    other: "Nommées par d’autres entrées de ce jeu de données",
  },

  source: {
    read: "Nous avons lu cette publication.",
    readCopy: "Nous avons lu une copie de cette publication.",
    notRead: "Nous ne la connaissons que par une publication qui la cite.",
    accessed: "Consultée le",
    checksum: "Empreinte du fichier lu (SHA-256)",
    noEntry: "La publication qui la cite ne l’inscrit pas dans sa bibliographie.",
    figures: "Chiffres qui en sont tirés",
    cited: "Chiffres pour lesquels elle est citée",
    none: "Aucun chiffre de ce jeu de données n’en vient.",
    open: {
      publication: "Ouvrir la publication",
      file: "Ouvrir le fichier qui a été lu",
    },
    noAddress: "Nous ne lui connaissons pas d’adresse publique.",
  },

  notes: {
    title: "Notes et sources",
    marker: (number: string) => `note ${number}`,
    seeNote: (number: string) => `Voir la note ${number}.`,
    printedAs: "Imprimé",
    quoted: (token: string) => `« ${token} »`,
    opens: {
      publication: "ouvre la publication telle qu’elle est aujourd’hui",
      file: "ouvre le fichier qui a été lu",
      words: "ouvre la publication à ces mots",
    },
    citing: "qui cite",
    whichCites: "laquelle cite elle-même",
    noEntry: "absent de la bibliographie",
    undated: "Date non précisée.",
    statuses: {
      A: "",
      E: "Estimation.",
      P: "Provisoire.",
      B: "Rupture de série.",
      U: "Fiabilité faible : à utiliser avec prudence.",
      L: "",
      O: "",
      Q: "",
      M: "",
    },
    target: (type: string) => `Cible : ${type}.`,
    assumed: "Lecture supposée.",
    readingUsed: (number: string) => `Lu comme ${number}.`,
    ambiguous: "Lecture incertaine.",
    figure: (id: string) => `Chiffre ${id}`,
    back: (place: string) => `retour au texte, appel ${place}`,
    close: "Fermer",
    all: "Toutes les notes",
  },

  dataNotes: {
    title: "Notes sur les données",
    lead: "Où les sources divergent, ce qui n’est pas calculé, ce qui se lit de plusieurs façons, et ce qui manque.",
    discrepancies: "Où les sources divergent",
    discrepanciesLead:
      "Des énoncés sur une même chose et une même date qui ne s’accordent pas, même si les nombres sont lus comme arrondis. Muster les présente côte à côte et ne tranche pas.",
    discrepanciesNone: "Aucune divergence n’a été trouvée dans ce jeu de données.",
    notComputed: "Non calculé",
    notComputedLead: "Des calculs auxquels on pourrait s’attendre, et la raison pour laquelle ils ne sont pas faits.",
    notComputedNone: "Tous les calculs demandés ont été faits.",
    ambiguous: "Lectures incertaines",
    ambiguousLead: "Ce qui peut se lire de plusieurs façons.",
    gaps: "Ce qui manque",
    gapsLead:
      "Pour chaque indicateur attendu de certaines institutions : où les sources lues donnent un chiffre, et où elles n’en donnent pas. Une lacune ne dit rien de l’institution, seulement des sources lues.",
    gapColumns: {
      read: "Relevé",
      derived: "Calculé",
      unavailable: "Indisponible selon la source",
      absent: "Absent des sources lues",
    },
    age: "L’âge des chiffres",
    ageLead:
      "La date la plus récente de chaque thème et de l’ensemble. Ce qui est prévu et les cibles ne sont pas pris en compte.",
    wholeAge: "Ensemble des données",
    none: "aucun",
    undated: "sans date",
    groups: counted(
      "Sur # point, les sources divergent sur une même chose et une même date.",
      "Sur # points, les sources divergent sur une même chose et une même date.",
    ),
    see: "Voir lesquels, et pourquoi",
  },

  notComputed: {
    wanted: (indicator: string, subject: string) => (subject === "" ? indicator : `${indicator} : ${subject}`),
    attempts: {
      share: "Ce serait la part d’un chiffre dans l’autre.",
      portion: "Ce serait la part indiquée d’un total indiqué.",
      complement: "Ce serait ce qui reste d’un chiffre une fois l’autre retiré.",
      rate: "Ce serait un taux rapporté à un nombre d’habitants.",
      ratio: "Ce serait un chiffre divisé par l’autre.",
      difference: "Ce serait la différence entre deux chiffres.",
      sum: "Ce serait la somme de ces chiffres.",
      change: "Ce serait l’évolution d’un chiffre à l’autre.",
      needed: "Ce serait le nombre de femmes que la cible demande en plus, à effectif constant.",
      "needed-growing": "Ce serait le nombre de femmes que la cible demande en plus, si elles s’ajoutent à l’effectif.",
      recruits: "Ce serait le nombre de femmes que la cible demande parmi les recrues.",
    },
  },

  locator: {
    footnote: (number: string) => `note de bas de page ${number}`,
    paragraphAlone: (number: string) => `par. ${number}`,
    section: (section: string) => `§ ${section}`,
    paragraph: (section: string, number: string) => `§ ${section}, par. ${number}`,
    page: (number: string) => `p. ${number}`,
  },

  publication: { noDate: "s. d." },

  datasets: {
    title: "Jeux de données",
    lead: "Choisissez un jeu de données.",
  },

  errors: {
    "404": {
      title: "Cette page n’existe pas",
      text: "L’adresse comporte peut-être une erreur, ou la page portait un autre nom.",
    },
    "400": {
      title: "Impossible de répondre à cette demande",
      text: "Ce site ne connaît pas cette adresse, ou pas cette façon de la demander.",
    },
    "403": {
      title: "Ce formulaire vient d’un autre site",
      text: "Ce site ne répond qu’à ses propres formulaires ; celui-ci n’a donc pas été traité. Pour rédiger un rapport, ouvrez ici la page des rapports.",
    },
    "413": {
      title: "C’est trop de texte pour un seul rapport",
      text: "Les textes et les lignes que vous avez saisis dépassent ce que ce site accepte en une fois. Revenez en arrière, raccourcissez-les, ou faites-en deux rapports. Rien n’a été conservé.",
    },
    "414": {
      title: "Cette adresse est trop longue",
      text: "Elle contient plus d’éléments que ce site n’en lit en une fois. Pour un rapport de nombreux chiffres, partez d’un modèle ou de tous les chiffres, puis retirez ce qui est de trop.",
    },
    "500": {
      title: "Une erreur s’est produite de notre côté",
      text: "La page n’a pas pu être préparée. Réessayez dans un instant.",
    },
    "503": {
      title: "Le serveur est très sollicité",
      text: "Beaucoup de lecteurs l’interrogent en ce moment, et cette page prendrait trop de temps. Réessayez dans quelques secondes.",
    },
    home: "Aller à la page d’accueil",
  },

  footer: {
    about:
      "Chaque chiffre de ces pages renvoie à la source où il a été lu, ou aux chiffres dont il est calculé. Quand les sources divergent, tous leurs chiffres sont donnés.",
    dataset: (title: string, version: string) => `Jeu de données ${title}, version ${version}`,
    compiled: "Établi par",
  },
} satisfies Messages;
