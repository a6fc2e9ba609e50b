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
  const prose = proseOf(tree, file);
  const taken: { block: number; start: number; end: number }[] = [];
  for (const correction of of(words)) {
    const texts = correction.isFolded ? prose.folded : prose.joined;
    for (const { at: block, start } of texts.matches(correction.quick)) {
      const match = matchAt(correction.say(), prose.texts[block] ?? '', start);
      if (!match) continue;
      const said = match[0].trimEnd();
      const end = start + said.length;
      if (taken.some((one) => one.block === block && start < one.end && one.start < end)) continue;
      taken.push({ block, start, end });
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
}

function matchAt(sticky: RegExp, text: string, start: number): RegExpExecArray | null {
  sticky.lastIndex = start;
  return sticky.exec(text);
}
