import type { Element } from 'hast';
import { filesTable } from './files-table.js';
import { CHECKS } from './forms.js';
import { counted, hash, kept, NOTHING, row, table } from './parts.js';
import type { ReportData } from './report-data.js';

/** Filings, and files that belong to no one document. */
export function filesSection({ filings, shared }: ReportData): Element {
  return (
    <section class="set" aria-labelledby="files">
      <h2 id="files">Filings and shared files</h2>
      {filings.length > 0 ? filesTable('filings', 'Filings, each of several documents', filings) : null}
      {shared.length > 0
        ? table(
            'shared',
            'Indexes, styles and fonts of the site',
            ['File', 'SHA-256'],
            shared.map(({ path, sha256 }) => row(path, [hash(sha256)])),
          )
        : null}
    </section>
  ) as Element;
}

/** What each check shows. */
export function checksSection(): Element {
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">What was checked</h2>
      <p>
        Every document was checked against the law of its own day, and every translation against its source.
        Then each file was built, and read again as its reader gets it. A build in which any check fails
        publishes nothing.
      </p>
      {table(
        'checks-table',
        'Checks of built files',
        ['Check', 'What it shows of a file that passed'],
        Object.values(CHECKS).map(({ name, shows }) => row(name, [shows])),
      )}
    </section>
  ) as Element;
}

/** Which law, and how fresh the data are. */
export function lawSection({ law, sections }: ReportData): Element {
  return (
    <section aria-labelledby="law">
      <h2 id="law">The law that was applied</h2>
      <p>SHA-256 of the law data: {hash(law)}</p>
      {table(
        'law-table',
        'Sections that say something about these documents',
        ['Section', 'Last change in force', 'Compared with its sources'],
        sections.map(({ change, checked, section, title, url }) =>
          row(
            [
              url === undefined ? section : ((<a href={url}>{section}</a>) as Element),
              (<span class="path">{title}</span>) as Element,
            ],
            [change ? `${change.on}, ${change.by}: ${change.means}` : NOTHING, kept(checked)],
          ),
        ),
      )}
    </section>
  ) as Element;
}

const UNCHECKED = [
  'Whether what the documents say is true: that numbers are answered, that people and companies are who they are said to be, and that the company does what it says.',
  'Whether a document was sent or posted, to whom and when, and whether a choice that a customer makes is kept.',
  'Words are recognised by their shape, and not understood as a reader would. Where it says “declared”, an editor marked the passage.',
  'Translations are compared with their source for what is left out, added or changed. How well they read, only a person can tell.',
  'Of accessibility, what only a person can tell: whether a picture is well described, and whether the order of reading makes sense.',
];

/** What nobody should take this report for. */
export function uncheckedSection({ statesWithout, unseen }: ReportData): Element {
  return (
    <section aria-labelledby="unchecked">
      <h2 id="unchecked">What was not checked</h2>
      <ul>
        {UNCHECKED.map((words) => (
          <li>{words}</li>
        ))}
        {statesWithout.length > 0 ? (
          <li>{`Rules of these states, of which no data are held: ${statesWithout.join(', ')}.`}</li>
        ) : null}
        <li>Law outside the sections above. This report is no legal advice.</li>
      </ul>
      {unseen.length > 0
        ? table(
            'unseen',
            'What the law asks and no words of these documents can show',
            ['The law asks', 'Why it does not show', 'Of'],
            unseen.map(({ cite, documents, reason, title }) =>
              row(
                [title, (<span class="path">{cite}</span>) as Element],
                [reason, counted(documents, 'version')],
              ),
            ),
          )
        : null}
    </section>
  ) as Element;
}

/** How to prove it later, and room for a hand. */
export function provingSection({ manifest }: ReportData): Element {
  return (
    <section aria-labelledby="proving">
      <h2 id="proving">To prove it later</h2>
      <p>
        Keep this report with <code>manifest.json</code>, which has the hash of every file. The command{' '}
        <code>cpni verify</code> compares what is published with it, and <code>cpni verify --rebuild</code>{' '}
        builds it all again. This report belongs to the manifest whose SHA-256 is: {hash(manifest)}
      </p>
      <dl class="signing">
        {['Reviewed by', 'Title', 'Date', 'Signature'].map((name) => (
          <div>
            <dt>{name}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  ) as Element;
}
