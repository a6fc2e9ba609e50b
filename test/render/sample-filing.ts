import { type Filing, filingJob } from '../../scripts/publish/filing.js';
import type { Job } from '../../scripts/publish/job.js';
import type { Source } from '../../scripts/render/source.js';
import { documentView } from '../../scripts/render/view.js';
import { documentWords } from '../../scripts/verify/document-words.js';
import type { FilingView } from '../../site/layouts/filing-view.js';
import { SIGNATURE, sample, treeOf } from './sample-source.js';

const LETTER = `February 2, 2026\\
Filed by electronic means

**Re: EB Docket No. 06-36**

Enclosed are:

1. the certification;
2. the statement.

Write to [law@larkspur.example.com](mailto:law@larkspur.example.com).`;

const CERTIFICATION = `| Filing | Particulars |
| --- | --- |
| Company | Larkspur Telephone Company |
| Filer ID | 999199 |

## Records

I certify *from personal knowledge* what [the records below](#complaints) show.

## Complaints

There were none.`;

const STATEMENT = `### Records

We keep:

4. notices, and
   - letters
   - e-mails
5. approvals.

##### Complaints

See [our records](#records).

> We answer within a day.

### Training

Each year.`;

/** A plainly fictional filing of a company: cover letter, certification, statement; its documents' sources. */
export function filingSources(change: Partial<Source> = {}): [Source, Source, Source] {
  const part = (kind: string, title: string, words: string) =>
    sample('en', { folder: kind, kind, title, tree: treeOf(words), effective: '2026-02-02', ...change });
  const letter = part('cover-letter', 'Letter to the Secretary', LETTER);
  const certification = part('annual-certification', 'Annual certification', CERTIFICATION);
  certification.tree.children.push(SIGNATURE);
  return [letter, certification, part('policy-statement', 'Statement of procedures', STATEMENT)];
}

export function filingOf(parts: Source[]): Filing {
  return { coveredYear: 2025, isSource: true, parts };
}

/** The same, prepared for layouts, with what each of its documents says. */
export function sampleFiling(sources: Source[] = filingSources()): { view: FilingView; words: string[] } {
  const jobs = sources.map((source) => {
    const view = documentView(source, [source]);
    return { source, view, words: documentWords(view.title, source.tree) } as Job;
  });
  const { view, words } = filingJob(filingOf(sources), jobs);
  return { view, words: words.flat() };
}
