import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { lawOf } from './law-link.js';
import type { Evidence } from './recognise/index.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

/** Reports each passage that says what must not be said. */
export function reportProhibited(tree: Root, file: VFile, id: string, expected: string): void {
  const { results, place } = recognitionOf(tree, file);
  for (const { law, result } of results) {
    if (result.id !== id || result.status !== 'present') continue;
    for (const passage of passages(result.evidence)) {
      const words = passage.map(({ text }) => text).join(' ');
      report(file, {
        ...lawOf(law),
        place: { ...place(passage[0] as Evidence), ...endOf(place(passage.at(-1) as Evidence)) },
        reason: `“${words}” must not be said. ${law.asks}`,
        expected,
      });
    }
  }
}

/** Sentences that follow one another in a block are one fault. */
function passages(evidence: Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  for (const words of [...evidence].sort((a, b) => a.block - b.block || a.start - b.start)) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.block === words.block && words.start - last.end <= 1) groups.at(-1)?.push(words);
    else groups.push([words]);
  }
  return groups;
}

function endOf({ endLine, endColumn }: { endLine: number; endColumn: number }) {
  return { endLine, endColumn };
}
