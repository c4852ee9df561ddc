import { createGunzip } from "node:zlib";
import { ImportProblem } from "./import-problem";
import { refuseSize, type SourceFile, sizeLimits } from "./source-file";

/** A file packed by gzip as the file that is in it; any other file as it is. */
export function unpacked(file: SourceFile): SourceFile {
  if (!/\.gz$/i.test(file.name)) return file;
  return { name: file.name, size: file.size, open: () => gunzip(file) };
}

async function* gunzip(file: SourceFile): AsyncGenerator<Uint8Array> {
  const unpacking = createGunzip();
  const feeding = feed(file, unpacking);
  let size = 0;
  try {
    for await (const chunk of unpacking as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      refuseSize(file.name, size, sizeLimits.streamed, "text once unpacked");
      yield chunk;
    }
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    throw new ImportProblem({ file: file.name, found: "a damaged gzip file", expected: "a file that unpacks" });
  } finally {
    unpacking.destroy();
    await feeding;
  }
}

/** Writes a file into the unpacking stream as fast as that takes it; what fails shows where the stream is read. */
async function feed(file: SourceFile, into: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of file.open()) {
      if (into.destroyed) return;
      if (!into.write(chunk)) await drained(into);
    }
    if (!into.destroyed) into.end();
  } catch (error) {
    into.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function drained(stream: ReturnType<typeof createGunzip>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("drain", done).off("close", done);
      resolve();
    };
    stream.on("drain", done).on("close", done);
    if (stream.destroyed) done();
  });
}
