import { dictionary } from "./dictionary";
import { colon, nbsp, semicolon } from "./french";
import { countedIn } from "./plural";

const counted = countedIn("en");

const en = {
  title: "Make a report",
  lead: "Choose figures, add your rows and texts, and download the report as Word, Excel, PDF or one HTML file. Every figure keeps its note.",
  start: "How do you want to start?",
  /** What each template brings; its name stands in the words of reports. */
  templates: {
    results: "One row per result: baseline, target, latest value, and how it compares with the target.",
    gender: "Figures on women: shares with their charts, targets, and what the sources read do not say.",
  },
  ownChoice: { name: "Choose figures yourself", about: "Start with an empty report; search and add what you need." },
  problems: "Please check",
  take: {
    label: "Show and download",
    show: "Show the report",
    docx: "Word",
    xlsx: "Excel",
    html: "One HTML file",
    print: "Print or save as PDF",
    printHint: "To print it or save it as PDF, use your browser’s Print.",
    address: "Link to this choice of figures (without your texts)",
    startOver: "Start over",
  },
  choice: {
    title: "Figures and charts",
    search: "Search for",
    anyTopic: "All topics",
    find: "Find",
    add: "Add",
    remove: "Remove",
    earlier: "Move up",
    later: "Move down",
    chosenFigures: counted("# figure in the report", "# figures in the report"),
    chosenExhibits: counted("# chart in the report", "# charts in the report"),
    nothingChosen: "Nothing is in the report yet.",
    foundFigures: counted("# figure found", "# figures found"),
    foundExhibits: counted("# chart found", "# charts found"),
    firstOnly: (count: string) => `The first ${count} are listed. Narrow the search to see others.`,
    nothingFound: "Nothing found. Try fewer or other words.",
    allFigures: "Use all figures",
    templates: "Or start from a template",
  },
  texts: {
    summary: "Title, period, author, introduction",
    title: "Title",
    titleHint: "If left empty, the report is named after its template.",
    period: "Reporting period",
    author: "Author",
    introduction: "Introduction",
    introductionHint: "An empty line begins a new paragraph.",
  },
  own: {
    summary: "Your rows",
    lead: "Results that are not in this dataset. The report marks them as entered by its author, with the source that you give.",
    row: (number: number) => `Your row ${number}`,
    /** Labels of fields that are no columns of the report. */
    fields: {
      baselineDate: "Date of the baseline",
      due: "Target due",
      latestDate: "Date of the latest value",
    },
    add: "Add a row",
    pasted: "Paste rows from a spreadsheet",
    pastedHint:
      "The first line can name the columns, in any order. Without it, the order is: indicator, baseline, its date, target, due, latest value, its date, unit, source.",
  },
  privacy:
    "What you type is saved in this browser. It is sent to this server only to make the report, and is not stored there.",
  kept: "Filled in with what you typed in this browser before. Press “Show the report” to see it in the report.",
  clear: "Clear",
  report: {
    results: "Results",
    levels: ["Impact", "Outcome", "Output"],
    levelOf: (row: string) => `Level of: ${row}`,
    entered: "Entered by the author of this report",
    discrepanciesLead:
      "Statements about figures of this report, about the same thing and date, that do not agree as printed. None is left out.",
    /** Of the link to the dataset. */
    colophon: "The dataset and all its figures",
  },
};

const countedFr = countedIn("fr");

const fr = {
  title: "Préparer un rapport",
  lead: "Choisissez des chiffres, ajoutez vos lignes et vos textes, puis téléchargez le rapport en Word, Excel, PDF ou HTML. Chaque chiffre garde sa note.",
  start: `Par où voulez-vous commencer${nbsp}?`,
  templates: {
    results: `Une ligne par résultat${colon}valeur de base, cible, dernière valeur, et si la cible est atteinte.`,
    gender: `Les femmes dans les institutions et les forces${colon}parts, cibles, graphiques, et ce qui manque.`,
  },
  ownChoice: {
    name: "Choisir vous-même les chiffres",
    about: `Commencez par un rapport vide${semicolon}cherchez et ajoutez ce qu’il vous faut.`,
  },
  problems: "À vérifier",
  take: {
    label: "Voir et télécharger le rapport",
    show: "Afficher le rapport",
    docx: "Word",
    xlsx: "Excel",
    html: "Un seul fichier HTML",
    print: "Imprimer ou enregistrer en PDF",
    printHint: "Pour l’imprimer ou l’enregistrer en PDF, utilisez la fonction Imprimer de votre navigateur.",
    address: "Lien vers ce choix de chiffres (sans vos textes)",
    startOver: "Recommencer",
  },
  choice: {
    title: "Chiffres et graphiques",
    search: "Chercher",
    anyTopic: "Tous les thèmes",
    find: "Trouver",
    add: "Ajouter",
    remove: "Retirer",
    earlier: "Monter",
    later: "Descendre",
    chosenFigures: countedFr(`#${nbsp}chiffre dans le rapport`, `#${nbsp}chiffres dans le rapport`),
    chosenExhibits: countedFr(`#${nbsp}graphique dans le rapport`, `#${nbsp}graphiques dans le rapport`),
    nothingChosen: "Le rapport est encore vide.",
    foundFigures: countedFr(`#${nbsp}chiffre trouvé`, `#${nbsp}chiffres trouvés`),
    foundExhibits: countedFr(`#${nbsp}graphique trouvé`, `#${nbsp}graphiques trouvés`),
    firstOnly: (count) => `Les ${count}${nbsp}premiers sont affichés. Précisez la recherche pour voir les autres.`,
    nothingFound: "Rien trouvé. Essayez avec moins de mots, ou avec d’autres.",
    allFigures: "Choisir tous les chiffres",
    templates: "Ou partir d’un modèle",
  },
  texts: {
    summary: "Titre, période, auteur, introduction",
    title: "Titre",
    titleHint: "Sans titre, le rapport porte le nom de son modèle.",
    period: "Période du rapport",
    author: "Auteur",
    introduction: "Introduction",
    introductionHint: "Une ligne vide commence un nouveau paragraphe.",
  },
  own: {
    summary: "Vos lignes",
    lead: "Des résultats absents de ce jeu de données. Le rapport les signale comme saisis par son auteur, avec la source que vous nommez.",
    row: (number) => `Votre ligne ${number}`,
    fields: {
      baselineDate: "Date de la valeur de base",
      due: "Échéance de la cible",
      latestDate: "Date de la dernière valeur",
    },
    add: "Ajouter une ligne",
    pasted: "Coller des lignes d’un tableur",
    pastedHint: `Avec une première ligne qui nomme les colonnes, dans l’ordre de votre choix. Sans elle${colon}indicateur, valeur de base, sa date, cible, échéance, dernière valeur, sa date, unité, source.`,
  },
  privacy: `Ce que vous saisissez n’est gardé que dans ce navigateur${semicolon}il n’est envoyé à ce serveur que pour établir le rapport, et n’y est pas conservé.`,
  kept: `Rempli avec ce que vous aviez saisi dans ce navigateur. Choisissez «${nbsp}Afficher le rapport${nbsp}» pour le voir dans le rapport.`,
  clear: "Effacer",
  report: {
    results: "Résultats",
    levels: ["Impact", "Effet", "Produit"],
    levelOf: (row) => `Niveau de${colon}${row}`,
    entered: "Saisi par l’auteur de ce rapport",
    discrepanciesLead:
      "Des énoncés sur les chiffres de ce rapport, pour une même chose et une même date, qui ne s’accordent pas. Aucun n’est omis.",
    colophon: "Le jeu de données et tous ses chiffres",
  },
} satisfies typeof en;

/** The words of the report page in a language. */
export const reportFormWordsIn = dictionary("report-form", { en, fr });
