import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of the basemap, what it is made from, and how. */
export type Part = {
  output: string;
  /** Files whose content decides the output; the code's own files among them. */
  inputFiles: string[];
  /** Anything else that decides it: versions, colours. */
  inputs: string[];
  build: () => Uint8Array | Promise<Uint8Array>;
};

export type PartReport = { output: string; bytes: number; ms: number; fresh: boolean };

function sha256(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(createHash('sha256').update(content).digest());
  return hash.digest('hex');
}

type Keys = Record<string, string>;

function readKeys(file: string): Keys {
  try {
    // Written below; a file that somebody else damaged only costs one build.
    return JSON.parse(readFileSync(file, 'utf8')) as Keys;
  } catch {
    return {};
  }
}

/** Builds the part unless it stands there already, made from the same inputs. */
export async function buildPart(part: Part, keysFile: string): Promise<PartReport> {
  const started = performance.now();
  const inputKey = sha256(...part.inputs, ...part.inputFiles.map((file) => readFileSync(file)));
  const keyOf = (content: Uint8Array): string => `${inputKey} ${sha256(content)}`;
  const keys = readKeys(keysFile);
  if (existsSync(part.output)) {
    const present = readFileSync(part.output);
    if (keys[part.output] === keyOf(present)) {
      return { output: part.output, bytes: present.length, ms: performance.now() - started, fresh: false };
    }
  }
  const content = await part.build();
  mkdirSync(dirname(part.output), { recursive: true });
  writeFileSync(part.output, content);
  mkdirSync(dirname(keysFile), { recursive: true });
  writeFileSync(keysFile, JSON.stringify({ ...readKeys(keysFile), [part.output]: keyOf(content) }, null, 2));
  return { output: part.output, bytes: content.length, ms: performance.now() - started, fresh: true };
}
