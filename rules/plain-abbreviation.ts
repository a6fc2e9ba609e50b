/**
 * Explain an abbreviation where it first stands.
 *
 * Known to every reader and so left alone: FCC, U.S., PIN, a.m., ZIP, CFR, TTY, LLC, names of states and the like.
 *
 * @why  Notices must be comprehensible (47 CFR 64.2008(c)(4), 64.5108(c)(4)); nobody outside the trade knows CPNI.
 * @fix  Write the words with the abbreviation in brackets: "Video Relay Service (VRS)".
 *
 * @example invalid
 *   You can say no through our IVR at any hour.
 *   => “IVR” is not explained.
 * @example invalid opt-in-notice es
 *   Le pedimos permiso para usar su CPNI.
 *   => “CPNI” is not explained.
 * @example valid
 *   # Your CPNI rights
 *
 *   The FCC has us write about customer proprietary network information (CPNI). To say no, text NOCPNI to 555-555-0142.
 * @example valid
 *   It is about something called CPNI, short for customer proprietary network information.
 * @example valid opt-in-notice es
 *   La información de la red propiedad del cliente (CPNI, por sus siglas en inglés) dice a quién llama usted.
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import type { PlainWords } from './plain/words.js';
import type { Block, Span } from './recognise/index.js';
import { report } from './report.js';

const CAPITALS = /(?<![\p{L}\p{N}.@/-])(?:\p{Lu}{2,6}|VoIP)(?=s?(?![\p{L}\p{N}@/-]))/gu;
/** An abbreviation in a title is explained below it; in running words it may be explained this many blocks later. */
const BLOCKS_AHEAD = 2;

export const plainAbbreviation = defineRule('plain-abbreviation', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  if (!document) return;
  const { blocks, place, words } = document;
  const seen = new Set<string>();
  blocks.forEach(({ role, text }, block) => {
    for (const match of text.matchAll(CAPITALS)) {
      const span = { block, start: match.index, end: match.index + match[0].length };
      if (seen.has(match[0]) || !needsWords(match[0], blocks, span, words)) continue;
      if (role === 'heading' || role === 'header') {
        // Told where it stands in running words, or here when it stands nowhere else.
        const isBelow = blocks.some(
          (other, at) => at > block && isRunning(other) && other.text.includes(match[0]),
        );
        if (isBelow) continue;
      }
      seen.add(match[0]);
      const near = blocks.slice(0, block + BLOCKS_AHEAD + 1);
      if (near.some((other) => isExplained(match[0], other.text, words))) continue;
      const later = blocks.findIndex((other) => isExplained(match[0], other.text, words));
      report(file, {
        ...document.source,
        place: place(span),
        reason:
          later < 0 ? `“${match[0]}” is not explained.` : `“${match[0]}” is explained only further down.`,
        expected: `The words first, and “(${match[0]})” after them.`,
        ...(later >= 0 && {
          related: [
            {
              path: file.path ?? '',
              line: place({ block: later, start: 0, end: 1 }).line,
              reason: `“${match[0]}” is explained here`,
            },
          ],
        }),
      });
    }
  });
});

function isRunning({ role }: Block): boolean {
  return role !== 'heading' && role !== 'header';
}

/** Whether capitals are an abbreviation that a customer may not know. */
function needsWords(
  letters: string,
  blocks: Block[],
  { block, start, end }: Span,
  words: PlainWords,
): boolean {
  const { explain, known, names, openers, reply } = words.abbreviations;
  if (known.includes(letters)) return false;
  const text = blocks[block]?.text ?? '';
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (new RegExp(`(?:^|[^\\p{L}])(?:${reply.join('|')})[:\\s“"'‘«]+$`, 'iu').test(before)) return false;
  // "TRS Fund" is a name, and so is "Northstar VRS".
  if (
    new RegExp(`(?:${names.join('|')})$`, 'u').test(before + letters + (/^ \p{L}+/u.exec(after)?.[0] ?? ''))
  )
    return false;
  if (isInName(before, blocks, openers)) return false;
  if (explain.includes(letters)) return true;
  // Words in capitals can be said (STOP, YES); what has no vowel, or stands among capitals, is left to others.
  const isShouted = /\p{Lu}{2,}\W+$/u.test(before) || /^\W+\p{Lu}{2,}/u.test(after);
  return letters.length > 2 && !isShouted && !/[AEIOUYÁÉÍÓÚ]/.test(letters);
}

/** Whether what stands before ends in a capitalised word that is never written small: a company's name. */
function isInName(before: string, blocks: Block[], openers: string[]): boolean {
  const word = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1]?.toLowerCase();
  return (
    word !== undefined &&
    !openers.includes(word) &&
    !blocks.some(({ text }) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text))
  );
}

/** "(CPNI", "CPNI (customer …)", "CPNI, short for …", "What is CPNI?", or the words that its letters begin. */
function isExplained(letters: string, text: string, { abbreviations }: PlainWords): boolean {
  const { after, owners, before, naming } = abbreviations;
  const it = `["“«]?${letters}(?!\\p{L})`;
  return [
    `[(“"«]${letters}s?(?:[)”"»,;]| )`,
    `(?<!\\p{L})${letters}s?["”»]?,? ?\\(`,
    `(?<!\\p{L})(?<!(?:${owners.join('|')}) )${letters}s?["”»]?,? (?:${after.join('|')})(?!\\p{L})`,
    `(?<!\\p{L})(?:${before.join('|')}) ${it}`,
    `(?<!\\p{L})(?:${naming.join('|')})(?: \\p{L}+){0,3},? ${it}`,
    `(?<!\\p{L})${[...letters].join('\\p{Ll}+[ -]')}\\p{Ll}+`,
  ].some((pattern) => new RegExp(pattern, 'iu').test(text));
}
