import type { Finding, FindingCode } from "../domain/finding";
import { type en, excerpt, type FindingWords, mebibytes } from "./finding-words-en";

const quoted = (text: string | undefined) => `« ${excerpt(text ?? "")} »`;

const write = (expected: string | undefined, rule: string) =>
  expected === undefined ? `Écrivez ${rule}.` : `Écrivez ${expected} : ${rule}.`;

const place = ({ other }: Finding) =>
  other ? `${other.file}${other.row === undefined ? "" : `, ligne ${other.row}`}` : "ailleurs";

const types: Readonly<Record<string, string>> = {
  string: "un texte entre guillemets droits",
  number: "un nombre sans guillemets",
  int: "un nombre entier sans guillemets",
  boolean: "true ou false",
  array: "une liste entre crochets",
  object: "des rubriques entre accolades",
};

const delimiters: Readonly<Record<string, string>> = {
  ";": "des points-virgules",
  "\t": "des tabulations",
  "|": "des barres",
};

const discrepancyHint =
  "Corrigez le nombre, ou bien le sexe, la période ou l’entité ; si la source se contredit, donnez à chaque ligne un « statement » propre : ce sera présenté comme une divergence.";

function formHint({ found = "", expected }: Finding): string {
  if (expected === undefined) return "Regardez les autres lignes de cette colonne et écrivez comme elles.";
  if (!found.includes(";")) return `Écrivez ${expected}.`;
  return `Écrivez ${expected || "rien"} : un seul « ; » entre deux mentions, chaque mention une seule fois.`;
}

function quantityHint({ expected, column, file }: Finding): string {
  if (column === "qualifier") return "Laissez le qualificatif vide.";
  if (expected === "") return "Laissez value, low et high vides : le statut dit qu’il n’y a pas de nombre.";
  if (file === "targets.csv") return `Remplissez ${expected} : une cible a une valeur, ou bien low et high.`;
  return `Remplissez ${expected}, et rien d’autre ; s’il n’y a pas de nombre, donnez le statut L, O, Q ou M.`;
}

const words: Record<FindingCode, FindingWords> = {
  "file-missing": ({ file }) => [
    "ce fichier manque.",
    `Ajoutez ${file} au dossier ; si le jeu de données s’en passe, retirez-le de datapackage.json.`,
  ],
  "file-not-a-file": ({ file }) => [
    "c’est un dossier, non un fichier.",
    `Renommez ou retirez ce dossier et mettez le fichier ${file} à sa place.`,
  ],
  "file-empty": () => ["ce fichier est vide.", "Rétablissez son contenu ; un tableau a au moins son en-tête."],
  "file-too-large": ({ found, expected }) => [
    `ce fichier a ${mebibytes(found)} Mio ; on ne peut en lire plus de ${mebibytes(expected)} Mio.`,
    "Divisez le jeu de données, ou retirez ce qui n’a pas sa place ici.",
  ],
  "file-not-utf8": ({ found }) => [
    `ce fichier n’est pas enregistré en UTF-8 ; il semble être en ${found}.`,
    "Enregistrez-le de nouveau en UTF-8 (dans un tableur : « CSV UTF-8 »).",
  ],
  "file-nul": () => [
    "il y a ici un caractère NUL, qu’aucun texte ne contient.",
    "Enregistrez de nouveau le tableau en CSV UTF-8 ; si le fichier est venu par le réseau, téléchargez-le de nouveau.",
  ],
  "csv-delimiter": ({ found }) => [
    `les cellules sont séparées par ${delimiters[found ?? ""] ?? "un autre signe"}, non par des virgules.`,
    "Enregistrez le tableau en « CSV UTF-8 (délimité par des virgules) », ou choisissez la virgule comme séparateur à l’exportation.",
  ],
  "csv-syntax": ({ line }) => [
    `les guillemets ne se correspondent pas ici (ligne ${line} du fichier texte) ; rien de ce qui suit n’a pu être lu.`,
    'Une cellule qui contient une virgule, un retour à la ligne ou un guillemet droit se met entre guillemets droits, et chaque guillemet qu’elle contient est doublé : "la ""Garde""".',
  ],
  "json-syntax": ({ found }) => [
    found === undefined
      ? "le fichier s’arrête trop tôt."
      : `le fichier ne peut être lu à partir d’ici : ${quoted(found)}.`,
    "Cherchez une virgule, un crochet, une accolade ou un guillemet de trop ou de moins, à cette ligne ou juste au-dessus.",
  ],
  "json-shape": ({ found, expected }) => [
    found === undefined ? "cette rubrique manque." : `${quoted(found)} ne convient pas ici.`,
    expected === undefined
      ? "Remplissez-la comme dans un autre jeu de données."
      : `Écrivez ${types[expected] ?? `par exemple : ${expected}`}.`,
  ],
  "file-undeclared": () => [
    "datapackage.json ne mentionne pas ce fichier ; il manquera à qui réutilise les données.",
    "Ajoutez-le à « resources » dans datapackage.json (npm run describe -- <dossier> ajoute les tableaux), ou retirez-le du dossier.",
  ],
  "changes-form": ({ found, expected }) => [
    `${quoted(found)} n’a pas la forme de la liste des modifications.`,
    `Écrivez-le ainsi, sans laisser de cellule vide hormis old et new : ${expected}`,
  ],
  "column-unknown": ({ column, expected }) => [
    column === "" ? "une colonne n’a pas de nom." : `aucune colonne ne s’appelle ${quoted(column)}.`,
    expected === undefined
      ? "Retirez cette colonne ; une dimension propre au jeu de données se déclare sous « dimensions » dans datapackage.json."
      : `Nommez-la ${expected}.`,
  ],
  "column-missing": ({ column }) => [
    `la colonne ${column} manque.`,
    `Ajoutez ${column} à l’en-tête ; ses cellules peuvent rester vides là où il n’y a rien à dire.`,
  ],
  "column-twice": ({ column }) => [`deux colonnes s’appellent ${quoted(column)}.`, "N’en gardez qu’une."],
  "row-length": ({ found, expected }) => [
    `cette ligne a ${found} cellules ; l’en-tête en a ${expected}.`,
    "Complétez ou raccourcissez la ligne ; une cellule qui contient une virgule se met entre guillemets droits.",
  ],
  "row-empty": () => ["cette ligne est vide.", "Supprimez-la."],
  "table-empty": () => ["ce tableau a un en-tête, mais aucune ligne.", "Ajoutez au moins une ligne."],
  "cell-required": ({ column }) => ["cette cellule est vide.", `Remplissez ${column} : chaque ligne en a besoin.`],
  "cell-number": ({ found, expected }) => [
    `${quoted(found)} n’est pas un nombre tel que ce fichier les écrit.`,
    expected === undefined
      ? "Écrivez des chiffres et un point décimal, sans séparateurs (15 chiffres au plus) ; là où il n’y a pas de nombre, laissez la cellule vide."
      : `Écrivez ${expected} : des chiffres, un point décimal, pas de séparateurs.`,
  ],
  "cell-range": ({ found, expected }) => [
    `${quoted(found)} n’est pas un nombre que cette colonne admet.`,
    expected === undefined ? "Écrivez un nombre entier." : `Écrivez un nombre entier, ${expected}.`,
  ],
  "cell-code": ({ found, expected }) => [
    `${quoted(found)} ne figure pas dans la liste prévue pour cette cellule.`,
    `Écrivez l’un de ces codes : ${expected}.`,
  ],
  "cell-form": (finding) => [`${quoted(finding.found)} n’a pas la forme que demande cette cellule.`, formHint(finding)],
  "id-form": ({ found, expected }) => [
    `${quoted(found)} ne peut servir d’identifiant.`,
    write(expected, "des lettres de A à Z, des chiffres, et un seul trait d’union entre eux"),
  ],
  "period-form": ({ found, expected }) => [
    `${quoted(found)} n’est pas une période.`,
    write(
      expected,
      "2015, 2016-03 ou 2016-03-31 ; de telle à telle année : 2015/2019 ; 2012/.. pour depuis, ../2012 pour jusqu’en ; ou undated (sans date)",
    ),
  ],
  "provenance-missing": ({ column }) => [
    `cette ligne n’a pas de ${column} : personne ne peut la vérifier.`,
    column === "source"
      ? "Écrivez l’identifiant de la publication lue, tel qu’il figure dans sources.json."
      : "Écrivez l’endroit dans la source : §4.ii ¶2, footnote 12, p. 7.",
  ],
  "id-twice": (finding) => [
    `l’identifiant ${quoted(finding.found)} est déjà pris (${place(finding)}).`,
    "Donnez à l’un des deux un identifiant propre, et n’en réutilisez jamais un ancien.",
  ],
  "key-twice": (finding) => [
    `${place(finding)} dit déjà la même chose, au même endroit de la même source (${finding.found}).`,
    "Retirez l’une des lignes, ou distinguez-les ; deux valeurs que la source imprime vraiment y figurent à des endroits différents.",
  ],
  "reference-unknown": ({ found, other, expected }) => [
    `${quoted(found)} ne figure pas dans ${other?.file ?? "ce jeu de données"}.`,
    expected === undefined
      ? `Ajoutez-le à ${other?.file ?? "ce jeu de données"}, ou corrigez l’identifiant.`
      : `S’il s’agit de ${expected}, écrivez-le ainsi ; sinon, ajoutez-le à ${other?.file ?? "ce jeu de données"}.`,
  ],
  "within-circle": ({ found }) => [
    `ce territoire se trouve en lui-même : ${found}.`,
    "Laissez « within » vide pour le territoire le plus grand.",
  ],
  "quantity-cells": (finding) => [
    finding.column === "qualifier"
      ? `une ligne sans nombre porte le qualificatif ${quoted(finding.found)}.`
      : `les cellules de nombre remplies (${finding.found || "aucune"}) ne vont pas avec le reste de la ligne.`,
    quantityHint(finding),
  ],
  "bounds-order": ({ found, expected }) => [
    `low (${found}) est supérieur à high (${expected}).`,
    "Intervertissez les deux.",
  ],
  "translation-missing": ({ found, expected, column }) => [
    expected === undefined
      ? `ce texte n’existe que dans une langue : ${quoted(found)}.`
      : `les deux langues ne nomment pas les mêmes chiffres (${found || "aucun"} ; l’autre : ${expected || "aucun"}).`,
    expected === undefined
      ? `Traduisez-le dans ${column}.`
      : "Nommez les mêmes chiffres, entre crochets, dans les deux.",
  ],
  "caveat-number": ({ found }) => [
    `${quoted(found)} est un nombre sans sa source.`,
    "Nommez plutôt le chiffre par son identifiant entre crochets : [F001] ; son nombre et sa note y apparaîtront.",
  ],
  "caveat-unused": ({ found }) => [
    `la réserve ${quoted(found)} n’est liée à aucun chiffre ni à aucun événement.`,
    "Inscrivez ici les chiffres concernés, ou citez la réserve dans la ligne d’un chiffre ou d’un événement.",
  ],
  "role-unknown": ({ found, expected }) => [
    `${quoted(found)} n’est pas un rôle d’indicateur.`,
    expected === undefined
      ? "CONTRIBUTING.md énumère les rôles ; corrigez le nom ou supprimez l’entrée."
      : `S’il s’agit de ${expected}, écrivez-le ainsi ; CONTRIBUTING.md énumère tous les rôles.`,
  ],
  "role-unfit": ({ found, expected }) => [
    `l’indicateur ${quoted(found)} ne peut pas tenir ce rôle.`,
    `Choisissez un indicateur de ce thème, dont l’unité a cette mesure : ${expected ?? ""}.`,
  ],
  "role-missing": ({ found, expected }) => [
    `${quoted(found)} a des chiffres, mais aucun indicateur n’a le rôle ${quoted(expected)}.`,
    `S’il correspond à ce rôle, nommez-le ${quoted(expected)} sous roles dans datapackage.json ; sinon, la page le place parmi les autres chiffres.`,
  ],
  "periods-of-selector": ({ found }) => [
    `des périodes différentes sont admises, mais ${quoted(found)} n’est pas désigné par son identifiant.`,
    "Désignez chaque chiffre de cette règle par son identifiant, car la raison donnée ne vaut que pour ces chiffres\u00A0; ou supprimez acceptPeriods.",
  ],
  "schema-differs": ({ found }) => [
    `ce que datapackage.json dit des colonnes de ${found} n’est plus à jour.`,
    "Lancez npm run describe -- <dossier>, qui l’écrit de nouveau.",
  ],
  "old-form": ({ found, expected }) => [
    `${quoted(found)} s’appelle désormais ${quoted(expected)} et se lit ainsi.`,
    "Lancez npm run describe -- <dossier>, qui le renomme dans tout le jeu de données.",
  ],
  "outside-limits": ({ found, expected }) => [
    `${found} est hors de ce que l’unité permet (${expected}).`,
    "Corrigez le nombre, choisissez une autre unité, ou modifiez floor ou ceiling de l’unité dans units.csv.",
  ],
  "not-whole": ({ found }) => [
    `${found} est un dénombrement, et l’on ne dénombre qu’en nombres entiers.`,
    "Corrigez le nombre, ou donnez à l’indicateur une unité qui n’est pas un dénombrement.",
  ],
  "part-above-whole": (finding) => [
    `${finding.found} fait partie de ${finding.expected} (${place(finding)}), mais le dépasse.`,
    discrepancyHint,
  ],
  "parts-above-whole": ({ found, expected }) => [
    `les femmes et les hommes, ${found}, dépassent ensemble ${expected}.`,
    discrepancyHint,
  ],
};

export const fr = {
  words,
  row: (number) => `ligne ${number}`,
  line: (number) => `ligne ${number}`,
  column: (name) => `colonne ${name}`,
} satisfies typeof en;
