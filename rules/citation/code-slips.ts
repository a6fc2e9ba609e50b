import { distance } from 'fastest-levenshtein';
import { type CodeName, codeLike, codeOf } from './codes.js';
import type { SectionCitation } from './model.js';
import { lastTitle, sectionsOf } from './provisions.js';
import type { Slip } from './slip.js';

/** The code that a citation means, whatever it says. */
export function codeMeant(citation: SectionCitation): CodeName | undefined {
  const { code, references } = citation;
  const written = code && codeOf(code.words, references[0]?.section ?? '')?.name;
  if (written === undefined || codeSlip(citation, written).length === 0) return written;
  return written === 'CFR' ? 'U.S.C.' : 'CFR';
}

/** A code or a title that does not hold what is cited of it. */
export function codeAndTitleSlips(citation: SectionCitation): Slip[] {
  const { code, references } = citation;
  const written = code && codeOf(code.words, references[0]?.section ?? '')?.name;
  return [...codeSlip(citation, written), ...titleSlip(citation, codeMeant(citation))];
}

/** Sections of the regulations have a stop in their number, those of the statute have none. */
function codeSlip({ code, sign, references: [first] }: SectionCitation, name?: CodeName): Slip[] {
  if (!code || !first || !name) return [];
  if (name === 'U.S.C.' && /^64\.\d+$/.test(first.section)) {
    return [
      {
        piece: code,
        right: codeLike(code.words, 'CFR'),
        clause: `cites the statute, and § ${first.section} is in the Code of Federal Regulations`,
      },
    ];
  }
  const statute = [...sectionsOf('47 U.S.C.'), ...sectionsOf('18 U.S.C.')];
  if (name === 'CFR' && statute.includes(first.section) && !/^part/i.test(sign?.words ?? '')) {
    return [
      {
        piece: code,
        right: codeLike(code.words, 'U.S.C.'),
        clause: `cites the regulations, and section ${first.section} is in the United States Code`,
      },
    ];
  }
  return [];
}

function titleSlip({ title, references: [first] }: SectionCitation, name?: CodeName): Slip[] {
  if (!title || !first || title.words === '47') return [];
  if (title.words === '4 7')
    return [{ piece: title, right: '47', clause: 'has a space within "47"', isSmall: true }];
  const isCpniRule = name === 'CFR' && /^64\.(?:20|51)\d\d$/.test(first.section);
  if (isCpniRule) {
    return [
      { piece: title, right: '47', clause: `names title ${title.words}, and the CPNI rules are in title 47` },
    ];
  }
  const isNear = distance(title.words, '47') === 1 || title.words === '74';
  if (name === 'U.S.C.' && first.section === '222' && isNear) {
    return [
      {
        piece: title,
        right: '47',
        clause: `names title ${title.words}, and section 222 on CPNI is in title 47`,
      },
    ];
  }
  const isBeyond = Number(title.words) > lastTitle(name ?? 'CFR');
  if (!isBeyond) return [];
  const where = name === 'CFR' ? 'Code of Federal Regulations' : 'United States Code';
  return [
    {
      piece: title,
      ...(isNear ? { right: '47' } : {}),
      clause: `names title ${title.words}, and the ${where} has no such title`,
    },
  ];
}

/** "Section 64.2009 of the Act", "Section 222 of the Commission's rules", "of title 47 of the wrong code". */
export function bodySlip({ body, references }: SectionCitation, name?: CodeName): Slip[] {
  if (!body) return [];
  const saysAct = /Act$|Code$/.test(body.words);
  if (
    /title 47/i.test(body.words) &&
    references.every(({ section }) => /^64\./.test(section) !== /Regulations$/.test(body.words))
  ) {
    const right = saysAct
      ? 'of title 47 of the Code of Federal Regulations'
      : 'of title 47 of the United States Code';
    return [{ piece: body, right, clause: 'names the wrong code' }];
  }
  if (/title 47/i.test(body.words)) return [];
  if (saysAct && name !== 'U.S.C.' && references.every(({ section }) => /^64\./.test(section))) {
    return [
      {
        piece: body,
        right: "of the Commission's rules",
        clause: "names a section of the Commission's rules as one of the Act",
      },
    ];
  }
  if (!saysAct && name !== 'CFR' && references.every(({ section }) => section === '222')) {
    return [
      {
        piece: body,
        right: 'of the Act',
        clause: "names a section of the Act as one of the Commission's rules",
      },
    ];
  }
  return [];
}
