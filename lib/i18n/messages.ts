import { dictionary } from "./dictionary";
import { en } from "./en";
import { fr } from "./fr";

/** The interface's words in a language. */
export const messagesIn = dictionary("messages", { en, fr });
