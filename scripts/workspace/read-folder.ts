import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { troubleReading } from './read-text.js';
import { type SourceProblem, unreadable } from './source-problem.js';

export interface Entries {
  folders: string[];
  files: string[];
  problems: SourceProblem[];
}

/** Names in a folder in a fixed order. What begins with a dot belongs to tools and is passed over. */
export function readFolder(dir: string): Entries {
  const entries: Entries = { folders: [], files: [], problems: [] };
  let names: string[] = [];
  try {
    names = readdirSync(dir).filter((name) => !name.startsWith('.'));
  } catch (error) {
    entries.problems.push(unreadable(dir, troubleReading(error)));
  }
  for (const name of names.sort()) {
    try {
      const isFolder = statSync(join(dir, name)).isDirectory();
      (isFolder ? entries.folders : entries.files).push(name);
    } catch (error) {
      entries.problems.push(unreadable(join(dir, name), troubleReading(error)));
    }
  }
  return entries;
}
