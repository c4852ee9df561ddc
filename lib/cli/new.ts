import { relative } from "node:path";
import { datasetsRoot } from "../dataset/list";
import { newCommand } from "./new-command";

const { exitCode, out, problem } = await newCommand(process.argv.slice(2), relative("", datasetsRoot()));
if (out !== "") console.log(out);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
