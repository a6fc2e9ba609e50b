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
    ...[...report.sets, ...report.packages]
      .filter((group) => shown(group.messages).length > 0)
      .map((group) => [colors.bold(group.paths.join(' + ')), ...list(shown(group.messages), colors)]),
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

function list(messages: Finding[], colors: Colors): string[] {
  return messages.map((message) => {
    const place = `${message.line}:${message.column}`.padEnd(7);
    const lines = [
      `  ${mark(message, colors)} ${colors.dim(place)}${indented(message.reason)}  ${colors.dim(message.rule)}`,
    ];
    if (message.cite) lines.push(`${INDENT}${colors.dim('law:')}   ${message.cite}`);
    if (message.expected) lines.push(`${INDENT}${colors.dim('write:')} ${indented(message.expected, 7)}`);
    for (const related of message.related ?? []) {
      lines.push(`${INDENT}${colors.dim('see:')}   ${related.path}:${related.line} ${related.reason}`);
    }
    return lines.join('\n');
  });
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
