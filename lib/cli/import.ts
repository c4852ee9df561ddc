import { importCommand } from "./import-command";

const { exitCode, out, problem } = await importCommand(process.argv.slice(2));
if (out !== "") console.log(out);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
