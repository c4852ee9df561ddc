/* The style sheets of every page, in one file as they are sent; what fewer pages need is with their component. */
import "@/lib/chart/palette.css";
import "./page.css";
import "../blocks/blocks.css";
import "../blocks/citation.css";
import "../blocks/content.css";
import "../blocks/lists.css";
import "../blocks/table.css";
import "../figure/figure.css";
import "../figure/notes.css";
import "../forms/form.css";
