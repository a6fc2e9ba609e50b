import pc from 'picocolors';
import type { Finding } from '../../rules/finding.js';
import { kindWords } from './kind-words.js';
import type { LintReport, ReportedDocument } from './lint-report.js';
import { wrap } from './wrap.js';

type Colors = ReturnType<typeof pc.createColors>;

const REGIME_WORDS = {
  carrier: 'carrier (47 CFR 64 subpart U)',
  trs: 'relay provider (47 CFR 64 subpart EE)',
};
const INDENT = '           ';
const WIDTH = 100;

/** A report for a person at a terminal: what is wrong, where, why and what to write. */
export function reportPretty(
  report: LintReport,
  options: { color: boolean; quiet: boolean /** Fixes were put in already. */; fixed?: boolean },
): string {
  const colors = pc.createColors(options.color);
  const shown = (messages: Finding[]) =>
    options.quiet ? messages.filter((message) => message.severity === 'error') : messages;
  const parts = [
    ...report.documents
      .filter((document) => shown(document.messages).length > 0)
      .map((document) => [documentHead(document, colors), ...list(shown(document.messages), colors)]),
    ...report.sets.flatMap(({ paths: [source = ''], messages }) =>
      [...new Set(messages.map(({ path }) => path))]
        .map((path) => ({ path, messages: shown(messages.filter((message) => message.path === path)) }))
        .filter((file) => file.messages.length > 0)
        .map((file) => [translationHead(file.path, source, colors), ...list(file.messages, colors)]),
    ),
    ...report.packages
      .filter((filed) => shown(filed.messages).length > 0)
      .map((filed) => [packageHead(filed.paths, colors), ...listAcross(shown(filed.messages), colors)]),
  ];
  const fixable = options.fixed
    ? 0
    : report.documents.flatMap(({ messages }) => shown(messages)).filter(({ fix }) => fix !== undefined)
        .length;
  const last = summary(report, colors) + (fixable > 0 ? colors.dim(` · ${fixable} can be fixed: --fix`) : '');
  return `${[...parts.map((lines) => lines.join('\n')), last].join('\n\n')}\n`;
}

function documentHead(document: ReportedDocument, colors: Colors): string {
  const { kind, regime, locale } = document;
  const known = [
    kind && kindWords(kind),
    kind === 'not-cpni' ? null : regime && REGIME_WORDS[regime],
    locale,
    kind === null || kind === 'not-cpni' ? null : `law of ${document.asOf}`,
  ];
  const about = known.filter(Boolean).join(' · ');
  return [colors.bold(colors.underline(document.path)), ...(about ? [colors.dim(about)] : [])].join('\n');
}

/** What is found between languages stands in the translation, or in its record. */
function translationHead(path: string, source: string, colors: Colors): string {
  return `${colors.bold(colors.underline(path))}\n${colors.dim(`compared with ${source}, which it translates`)}`;
}

function packageHead(paths: string[], colors: Colors): string {
  const head = colors.bold(colors.underline(paths.join(' + ')));
  return `${head}\n${colors.dim(`filing of ${paths.length} documents, each against the others`)}`;
}

/** Messages across documents: each names its file. */
function listAcross(messages: Finding[], colors: Colors): string[] {
  return messages.map((message) => {
    const [own, ...others] = message.related ?? [];
    const place = `${own?.path ?? ''}:${message.line}:${message.column}`;
    return [
      `  ${mark(message, colors)} ${colors.dim(place)}`,
      `${INDENT}${indented(message.reason)}  ${colors.dim(message.rule)}`,
      ...details({ ...message, related: others }, colors),
    ].join('\n');
  });
}

function list(messages: Finding[], colors: Colors): string[] {
  return messages.map((message) => {
    const place = `${message.line}:${message.column}`.padEnd(7);
    const first = `  ${mark(message, colors)} ${colors.dim(place)}${indented(message.reason)}  ${colors.dim(message.rule)}`;
    return [first, ...details(message, colors)].join('\n');
  });
}

/** The law behind a message, what to write, and the other places it is about. */
function details({ cite, expected, related = [] }: Finding, colors: Colors): string[] {
  return [
    ...(cite ? [`${INDENT}${colors.dim('law:')}   ${cite}`] : []),
    ...(expected ? [`${INDENT}${colors.dim('write:')} ${indented(expected, 7)}`] : []),
    ...related.map(({ path, line, reason }) => `${INDENT}${colors.dim('see:')}   ${path}:${line} ${reason}`),
  ];
}

function indented(text: string, hang = 0): string {
  return wrap(text, WIDTH - INDENT.length - hang).join(`\n${INDENT}${' '.repeat(hang)}`);
}

function mark(message: Finding, colors: Colors): string {
  if (message.severity === 'error') return colors.red('✖');
  return message.severity === 'warning' ? colors.yellow('▲') : colors.blue('ℹ');
}

function summary(report: LintReport, colors: Colors): string {
  const { errors, warnings, documents } = report.summary;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  const text = `${count(documents, 'document')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  if (errors > 0) return colors.red(`✖ ${text}`);
  return warnings > 0 ? colors.yellow(`▲ ${text}`) : colors.green(`✔ ${text}`);
}
