import { relative } from 'node:path';
import { loadLaw } from '../../rules/law.js';
import { translator } from '../../site/translate.js';
import { languageName } from '../../site/wording.js';
import { CpniError } from '../cpni-error.js';
import type { Document } from '../document/document.js';
import { type Matrix, matrixOf } from '../matrix/matrix.js';
import { rowsShown } from '../matrix/rows-shown.js';
import type { BuildSummary } from '../publish/build-artefacts.js';
import { type ManifestDocument, nameOfPublished } from '../publish/manifest.js';
import { kindWords } from '../report/kind-words.js';
import type { LintReport } from '../report/lint-report.js';
import { translationRows } from '../translations/table/translation-rows.js';
import { reportedFiles } from './collect-files.js';
import { reportedSections, statesWithout, unseenElements } from './collect-law.js';
import type { ReportData, ReportedFinding, ReportedLanguage, ReportedSet } from './report-data.js';

export interface Built {
  documents: Document[];
  report: LintReport;
  summary: BuildSummary;
  /** Folder that the report's paths are relative to. */
  cwd: string;
}

/** Brings together what a build knows of what it published. No path of the machine, no clock. */
export function collect({ documents, report, summary, cwd }: Built): ReportData {
  const { manifest, manifestHash, measured } = summary;
  const law = loadLaw();
  const matrix = matrixOf(report, law, new Set());
  const files = reportedFiles(manifest, measured);
  const named = (path: string) => relative(cwd, path) || path;
  const byName = new Map(documents.map((document) => [nameOf(document), document]));
  const pairs = manifest.documents.map((published) => {
    const document = byName.get(nameOfPublished(published));
    if (!document) throw new CpniError(`${nameOfPublished(published)} was published and not checked`);
    return { published, document };
  });
  const names = [...new Set(pairs.map(({ published }) => setName(published)))];
  const companies = new Map(
    documents.flatMap(({ folder }) => (folder ? [[folder.carrier.id, folder.carrier.facts]] : [])),
  );
  return {
    companies: [...companies.values()].map(({ name, legalName, regime, form499FilerId }) => ({
      name,
      legalName,
      regime,
      ...(form499FilerId !== undefined && { form499FilerId }),
    })),
    tool: manifest.version,
    law: manifest.law,
    ...(manifest.browser !== undefined && { browser: manifest.browser }),
    manifest: manifestHash,
    files: summary.files,
    bytes: summary.bytes,
    documents: names.map((name) =>
      reportedSet(
        name,
        pairs
          .filter(({ published }) => setName(published) === name)
          .map(({ published, document }) => ({
            published,
            document,
            elements: elementsOf(matrix, named(document.path)),
            files: files.ofDocument(published),
            findings: findingsOf(report, named(document.path)),
          })),
      ),
    ),
    filings: files.filings,
    shared: files.shared,
    sections: reportedSections(law, documents),
    unseen: unseenElements(law, documents),
    statesWithout: statesWithout(law, documents),
  };
}

type Part = { published: ManifestDocument; document: Document } & Pick<
  ReportedLanguage,
  'files' | 'findings'
> & { elements: Pick<ReportedLanguage, 'elements' | 'notAsked'> };

/** The language that a document was written in comes first. */
function reportedSet(name: string, parts: Part[]): ReportedSet {
  const folder = parts[0]?.document.folder;
  const order = folder?.locales.map(({ locale }) => locale) ?? [];
  const sorted = parts.sort((a, b) => order.indexOf(a.published.locale) - order.indexOf(b.published.locale));
  const [{ published, document }] = sorted as [Part];
  const rows = folder ? translationRows(folder, [], () => '') : [];
  const english = translator('en');
  return {
    name,
    company: folder?.carrier.facts.legalName ?? '',
    kind: kindWords(published.kind),
    asOf: document.context.asOf,
    effective: published.effective,
    languages: sorted.map(({ published: { locale, title, words }, elements, files, findings }) => {
      const translation = rows.find((row) => row.locale === locale);
      const language = languageName(locale, english);
      return {
        locale,
        language,
        title,
        words,
        ...elements,
        files,
        findings,
        ...(translation && { translation }),
      };
    }),
  };
}

function elementsOf({ sets }: Matrix, path: string): Pick<ReportedLanguage, 'elements' | 'notAsked'> {
  for (const set of sets) {
    const column = set.documents.findIndex((each) => each.path === path);
    if (column < 0) continue;
    const own = { ...set, rows: set.rows.map((row) => ({ ...row, cells: [row.cells[column] ?? null] })) };
    const { shown, notAsked } = rowsShown(own);
    const elements = shown.flatMap(({ cells: [cell], ...row }) => (cell ? [{ ...row, cell }] : []));
    return { elements, notAsked };
  }
  return { elements: [], notAsked: [] };
}

/** What was found in the document itself, and beside its translations and what it is filed with. */
function findingsOf({ documents, sets, packages }: LintReport, path: string): ReportedFinding[] {
  const own = documents.filter((document) => document.path === path).flatMap(({ messages }) => messages);
  const beside = sets.flatMap(({ messages }) => messages.filter((message) => message.path === path));
  const filed = packages.filter(({ paths: [first] }) => first === path).flatMap(({ messages }) => messages);
  return [...own, ...beside, ...filed].map(({ severity, rule, reason, line }) => ({
    severity,
    rule,
    reason,
    line,
  }));
}

function nameOf({ folder, locale }: Document): string {
  return `${folder?.carrier.id}/${folder?.id}/${locale}`;
}

function setName({ carrier, document }: ManifestDocument): string {
  return `${carrier}/${document}`;
}
