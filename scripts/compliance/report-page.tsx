import type { Element } from 'hast';
import { lonePage } from '../render/lone-page.js';
import {
  checksSection,
  filesSection,
  lawSection,
  provingSection,
  uncheckedSection,
} from './closing-sections.js';
import { documentSection } from './document-section.js';
import { counted, facts, kept, NOTHING, row, table } from './parts.js';
import type { ReportData } from './report-data.js';
import { summarySection } from './summary-section.js';

const TITLE = 'CPNI publication report';

/** Characters. */
const LONGEST_TITLE = 70;

/** The report of a build, as a page. */
export function reportPage(data: ReportData): string {
  return lonePage({
    title: titleOf(data),
    style: 'report.css',
    skip: { href: '#summary', label: 'Skip to the report' },
    body: [
      (
        <header>
          <h1>{TITLE}</h1>
          <p class="lede">
            What was published, which words of it say what the law asks, and how each file was checked.
          </p>
          {facts([
            ...data.companies.map(
              ({ form499FilerId, legalName, regime }) =>
                [
                  regime === 'trs' ? 'Relay provider' : 'Carrier',
                  `${legalName}${form499FilerId === undefined ? '' : `, filer ID ${form499FilerId}`}`,
                ] as const,
            ),
            ['Built with', `cpni-notices ${data.tool}`],
            ...(data.browser === undefined ? [] : [['Printed with', data.browser] as const]),
          ])}
        </header>
      ) as Element,
      (
        <nav aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          {contents(data)}
        </nav>
      ) as Element,
      (
        <main>
          {summarySection(data)}
          {overview(data)}
          {checksSection()}
          {data.documents.map((set, index) => documentSection(set, anchor(index)))}
          {filesSection(data)}
          {lawSection(data)}
          {uncheckedSection(data)}
          {provingSection(data)}
        </main>
      ) as Element,
    ],
  });
}

/** With the companies' names, unless that is longer than programs show. */
function titleOf({ companies }: ReportData): string {
  const title = `${TITLE}: ${companies.map(({ legalName }) => legalName).join('; ')}`;
  return title.length <= LONGEST_TITLE ? title : TITLE;
}

function contents({ documents }: ReportData): Element {
  const link = (id: string, words: string) => <a href={`#${id}`}>{words}</a>;
  return (
    <ol>
      <li>{link('summary', 'In short')}</li>
      <li>{link('overview', 'The documents')}</li>
      <li>{link('checks', 'What was checked')}</li>
      <li>
        Each document
        <ol>
          {documents.map(({ name }, index) => (
            <li>{link(anchor(index), name)}</li>
          ))}
        </ol>
      </li>
      <li>{link('files', 'Filings and shared files')}</li>
      <li>{link('law', 'The law that was applied')}</li>
      <li>{link('unchecked', 'What was not checked')}</li>
      <li>{link('proving', 'To prove it later')}</li>
    </ol>
  ) as Element;
}

function overview({ documents }: ReportData): Element {
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">The documents</h2>
      {table(
        'overview-table',
        'Every document, with its languages',
        ['Document', 'Kind', 'Takes effect', 'Languages', 'Elements as asked', 'Findings left'],
        documents.map((set, index) => {
          const { effective, kind, languages, name } = set;
          const cells = languages.flatMap(({ elements }) => elements.map(({ cell }) => cell.tone));
          const good = cells.filter((tone) => tone === 'good').length;
          const asked = cells.filter((tone) => tone !== 'neutral').length;
          const findings = languages.flatMap((language) => language.findings).length;
          return row((<a href={`#${anchor(index)}`}>{name}</a>) as Element, [
            kind,
            kept(effective),
            languages.map(({ language }) => language).join(', '),
            asked === 0 ? NOTHING : `${good} of ${asked}`,
            findings === 0 ? 'none' : counted(findings, 'finding'),
          ]);
        }),
      )}
    </section>
  ) as Element;
}

function anchor(index: number): string {
  return `document-${index + 1}`;
}
