import type { Element } from 'hast';
import { loadLimits } from '../../rules/legible/limits.js';
import { leastType, points } from './files-table.js';
import { formOf } from './forms.js';
import { legibilityPicture, type Strip } from './legibility-picture.js';
import { grouped } from './parts.js';
import type { ReportData, ReportedFile, ReportedLanguage } from './report-data.js';

/** The report in figures and pictures. */
export function summarySection(data: ReportData): Element {
  const languages = data.documents.flatMap((set) => set.languages);
  const files = [...languages.flatMap((language) => language.files), ...data.filings];
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">In short</h2>
      <ul class="tiles">
        {tiles(data, languages, files).map(([figure, words]) => (
          <li>
            <span class="figure">{figure}</span> <span>{words}</span>
          </li>
        ))}
      </ul>
      {pictures(files)}
    </section>
  ) as Element;
}

function tiles(data: ReportData, languages: ReportedLanguage[], files: ReportedFile[]): [string, string][] {
  const cells = languages.flatMap(({ elements }) => elements.map(({ cell }) => cell.tone));
  const count = (tone: string) => cells.filter((each) => each === tone).length;
  const findings = languages.flatMap((language) => language.findings);
  const checks = files.flatMap((file) => file.checks).length;
  const told: (readonly [number, string, string])[] = [
    [data.documents.length, 'document', 'documents'],
    [languages.length, 'version, counting each language', 'versions, counting each language'],
    [count('good'), 'element of the law as it asks', 'elements of the law as it asks'],
    [count('fault'), 'element missing or contradicted', 'elements missing or contradicted'],
    [count('warning'), 'recommended element not said', 'recommended elements not said'],
    [findings.length, 'finding left', 'findings left'],
    ...(checks > 0
      ? [[checks, 'check of built files, passed', 'checks of built files, all passed'] as const]
      : []),
    [data.files, `file, ${megabytes(data.bytes)}`, `files, ${megabytes(data.bytes)}`],
  ];
  return told.map(([number, one, many]) => [grouped(number), number === 1 ? one : many]);
}

/** Nothing when nothing was measured. */
function pictures(files: ReportedFile[]): (Element | null)[] {
  const type = strips(files, (figures) => points(figures, figures.smallestType));
  if (type.length === 0) return [];
  const contrast = strips(files, ({ lowestContrast }) => lowestContrast);
  const least = leastType();
  const { least: leastContrast } = loadLimits().contrast;
  return [
    legibilityPicture({
      id: 'type-picture',
      title: 'The smallest type of each file, in points',
      says: said('The smallest type', type, least, ' points'),
      from: 0,
      to: 24,
      marks: [0, 6, 12, 18, 24],
      least,
      unit: ' pt',
      strips: type,
    }),
    legibilityPicture({
      id: 'contrast-picture',
      title: 'The lowest contrast of each file',
      says: said('The lowest contrast', contrast, leastContrast, ' to 1'),
      from: 1,
      to: 21,
      marks: [1, 5, 10, 15, 21],
      least: leastContrast,
      unit: ' : 1',
      strips: contrast,
    }),
  ];
}

function strips(
  files: ReportedFile[],
  value: (figures: NonNullable<ReportedFile['legibility']>) => number,
): Strip[] {
  const byForm = new Map<string, number[]>();
  for (const { legibility, path } of files) {
    if (!legibility) continue;
    const name = formOf(path);
    byForm.set(name, [...(byForm.get(name) ?? []), value(legibility)]);
  }
  return [...byForm].map(([name, values]) => ({ name, values })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function said(what: string, all: Strip[], least: number, unit: string): string {
  const lowest = all.map(({ name, values }) => {
    return `${name}: ${Math.floor(Math.min(...values) * 10) / 10}${unit}`;
  });
  return `${what} of any file. ${lowest.join('. ')}. At least ${least}${unit} is asked.`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
