import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Correction, corrected, type DraftingWords, loadDraftingWords } from './drafting-words.js';
import { proseOf } from './prose.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';
import { fixAt } from './source-words.js';

/** Reports each passage that the language's data has a correction for; one finding where several meet. */
export function reportCorrections(tree: Root, file: VFile, of: (words: DraftingWords) => Correction[]): void {
  const words = loadDraftingWords(recognitionOf(tree, file).context.locale);
  if (!words) return;
  const source = String(file);
  const { place } = recognitionOf(tree, file);
  proseOf(tree, file).forEach((text, block) => {
    const taken: { start: number; end: number }[] = [];
    for (const correction of of(words)) {
      for (const match of text.matchAll(correction.say)) {
        const start = match.index;
        const end = start + match[0].trimEnd().length;
        if (taken.some((other) => start < other.end && other.start < end)) continue;
        taken.push({ start, end });
        const said = text.slice(start, end);
        const use = corrected(correction, match)?.trimEnd();
        const where = place({ block, start, end });
        report(file, {
          place: where,
          reason: `“${said}” ${correction.why}.`,
          ...(use !== undefined && { expected: `“${use}”` }),
          ...fixAt(source, where, said, use),
        });
      }
    }
  });
}
