import type { Line } from '../../rules/parity/read-side.js';
import type { Document } from '../document/document.js';
import { readYaml } from '../workspace/yaml-source.js';

const ROLES = ['title', 'subject', 'summary'] as const;

/** What a document's frontmatter says to its readers, with the facts put in. */
export function linesAround({ source, frontmatter, folder }: Document): Line[] {
  const head = /^---\r?\n([\s\S]*?)\r?\n---(?=\r?\n|$)/.exec(source)?.[1];
  if (head === undefined) return [];
  // The frontmatter begins on the line below ---, and its places are those of the whole file.
  const yaml = readYaml(`\n${head}`);
  if ('fault' in yaml) return [];
  const data = yaml.source.data as Record<string, unknown> | null;
  return ROLES.flatMap((role) => {
    const text = folder ? frontmatter[role] : data?.[role];
    if (typeof text !== 'string' || text.trim() === '') return [];
    return [{ role, text, place: yaml.source.valuePlace([role]) }];
  });
}
