import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseMdx } from '../../scripts/document/parse-mdx.js';
import { importFile } from '../../scripts/import/import-file.js';
import type { ImportOptions } from '../../scripts/import/import-options.js';
import type { Draft } from '../../scripts/import/model.js';
import { draftOfText } from '../../scripts/import/text/draft-text.js';
import { expectedWords, wordsOfDraft } from '../../scripts/import/words.js';
import { mdxText } from '../../scripts/import/write/mdx-text.js';

/** A folder of its own for one test, with these files. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cpni-import-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Plain text as it is written in an MDX file. */
export function written(text: string): string {
  return mdxText(draftOfText(text).tree);
}

/** The words that a draft must come to, and those that its MDX says when it is read. */
export function wordsBothWays(draft: Draft): { expected: string[]; said: string[] } {
  return {
    expected: expectedWords(draft.words, draft.changes),
    said: wordsOfDraft(parseMdx(mdxText(draft.tree))),
  };
}

/** Imports a text into a new folder. */
export async function imported(text: string, options: ImportOptions = {}, name = 'filing.txt') {
  const folder = folderWith({ [name]: text });
  const report = await importFile(name, folder, options, '2026-11-22');
  return { report, folder, read: (path: string) => readFileSync(join(folder, path), 'utf8') };
}

/** A filing of three documents in one text, as programs take them out of a PDF. */
export const FILING = `Copper Larch Telephone, Inc.
12 Quarry Street, Elm Fork, OR 97001
541-555-0134

February 12, 2026

Marlene H. Dortch, Secretary
Federal Communications Commission
45 L Street NE
Washington, DC 20554

Re: EB Docket No. 06-36, annual CPNI certification
Copper Larch Telephone, Inc., Form 499 Filer ID: 999127

Dear Secretary:

On behalf of Copper Larch Telephone, Inc., I send its annual certification and statement of customer proprietary
network information ("CPNI") procedures. Write to filings@copperlarch.example.com with any question.

Sincerely,

Ines Halloran

ANNUAL 47 C.F.R. § 64.2009(e) CPNI CERTIFICATION

EB Docket No. 06-36

Date filed: February 12, 2026

Name of company: Copper Larch Telephone, Inc.

Form 499 Filer ID: 999127

Name of signatory: Ines Halloran

Title of signatory: President

I, Ines Halloran, certify that I am an officer of the company named above, and acting as an agent of the company,
that I have personal knowledge that the company has established operating procedures that are adequate to ensure
compliance with the Commission's CPNI rules.

The company took no actions against data brokers in calendar year 2025.

Signed: /s/ Ines Halloran

STATEMENT OF CPNI PROCEDURES

Copper Larch Telephone, Inc. keeps {braces} and <angles> as they are.

(a) We train all staff on when they may use CPNI.

(b) We keep records of:

(1) campaigns; and

(2) breaches.

(c) We discipline whoever misuses CPNI.
`;
