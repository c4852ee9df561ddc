import { checkCommand } from "./check-command";

const { exitCode, out, problem } = await checkCommand(process.argv.slice(2));
if (out !== "") console.log(out);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
