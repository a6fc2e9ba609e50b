import { codeLike, codeOf } from './codes.js';
import type { Piece, Reference, SectionCitation } from './model.js';
import { citedAs, stepsOf } from './paragraphs.js';
import type { Slip } from './slip.js';

/** Slips of the hand, of a scanner or of a converter before a citation's first number. */
export function headSlips(citation: SectionCitation): Slip[] {
  return [...codeSlip(citation), ...signSlip(citation)];
}

/** Such slips in a number and its paragraph. */
export function referenceSlips(reference: Reference, before?: Reference): Slip[] {
  return [...numberSlip(reference, before), ...paragraphSlip(reference, before)];
}

function codeSlip({ code, references: [first] }: SectionCitation): Slip[] {
  const read = code && codeOf(code.words, first?.section ?? '');
  if (!code || !read?.right) return [];
  const right = read.right;
  if (read.isSpacing) {
    return [{ piece: code, right, clause: `has uneven spaces in "${code.words}"`, isSmall: true }];
  }
  return [{ piece: code, right, clause: meant(code.words, codeLike(code.words, read.name)) }];
}

function signSlip({ sign, code, references, etSeq }: SectionCitation): Slip[] {
  if (!sign) return [];
  const many = references.length > 1 || etSeq !== undefined;
  if (sign.words === '§ §') {
    return [{ piece: sign, right: many ? '§§' : '§', clause: 'has a space within "§ §"', isSmall: true }];
  }
  if (sign.words === '§§' && !many) {
    return [
      {
        piece: sign,
        right: '§',
        clause: 'has "§§", the sign for several sections, and names one',
        isSmall: true,
      },
    ];
  }
  if (/^§+$|^(?:FCC |Commission )?(?:sec|rule|part)/i.test(sign.words)) {
    const isPart = /^part/i.test(sign.words) && /^64\.\d{4}/.test(references[0]?.section ?? '');
    if (!isPart) return [];
    const right = sign.words.startsWith('P') ? 'Section' : 'section';
    return [{ piece: sign, right, clause: `calls a section a part`, isSmall: true }];
  }
  // "& 64.2009" may join two citations; behind a code, or without a space, it cannot.
  if (sign.words === '&' && !code && sign.end !== references[0]?.number.start) return [];
  const right = sign.end === references[0]?.number.start ? '§ ' : '§';
  return [{ piece: sign, right, clause: meant(sign.words, '§') }];
}

function numberSlip({ number, section }: Reference, before?: Reference): Slip[] {
  if (number === before?.number || number.words === section || /^\.?\d{4}$/.test(number.words)) return [];
  const onlySpaces = number.words.replace(/\s/g, '') === section;
  const clause = onlySpaces ? `has a space within "${section}"` : meant(number.words, section);
  return [{ piece: number, right: section, clause, ...(onlySpaces && { isSmall: true }) }];
}

function paragraphSlip({ number, written, paragraph, section }: Reference, before?: Reference): Slip[] {
  if (!written) return [];
  const steps = stepsOf(written.words);
  const right = citedAs(steps.length > 0 ? steps : paragraph);
  const isFurther = number === before?.number;
  const piece = isFurther ? written : { start: number.end, end: written.end };
  if (steps.length === 0) {
    return [
      { piece, right, clause: `has "${written.words}" where paragraph ${right} of § ${section} is meant` },
    ];
  }
  if (written.words === right && (isFurther || written.start === number.end)) return [];
  return [{ piece, right, clause: `has a space before or within "${right}"`, isSmall: true }];
}

/** "et" is a whole Latin word; "seq." is one cut short. */
export function etSeqSlip(etSeq: Piece): Slip[] {
  const { words } = etSeq;
  if (/^et seqq?\.$/i.test(words)) return [];
  if (/^et\.? al/i.test(words)) {
    return [
      {
        piece: etSeq,
        right: 'et seq.',
        clause: 'has "et al.", which is for people, where "et seq." is meant',
        isSmall: true,
      },
    ];
  }
  const right = words === words.toUpperCase() ? 'ET SEQ.' : 'et seq.';
  if (/^et seq$/i.test(words)) {
    return [
      {
        piece: etSeq,
        right,
        clause: 'lacks the full stop after "seq", which is a word cut short',
        isSmall: true,
      },
    ];
  }
  const clause = /^et\./i.test(words)
    ? 'has one full stop too many: "et" is a whole word'
    : meant(words, right);
  return [{ piece: etSeq, right, clause }];
}

function meant(written: string, right: string): string {
  return `has "${written.trim()}" where "${right}" is meant`;
}
