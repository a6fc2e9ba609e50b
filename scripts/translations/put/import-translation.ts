import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CpniError } from '../../cpni-error.js';
import { languageOf } from '../../workspace/languages.js';
import type { DocumentFolder } from '../../workspace/model.js';
import { readText } from '../../workspace/read-text.js';
import { type Exchange, type ExchangeUnit, exchangeOf, isOpen } from '../exchange/exchange.js';
import { isSameInline } from '../exchange/inline.js';
import type { ReturnedFile } from '../exchange/read-returned.js';
import type { TranslationRecord } from '../record/model.js';
import { readRecord } from '../record/read-record.js';
import { recordPath } from '../record/record-path.js';
import { type Made, recordUnits } from '../record/record-units.js';
import { recordYaml } from '../record/record-yaml.js';
import { schemaPath } from '../record/schema-path.js';
import { readFile, sourceFile, type TranslatedFile } from '../state/translation.js';
import { type UnitPair, unitStates } from '../state/unit-states.js';
import type { PlannedFile } from '../write-all.js';
import { withLocale } from './add-locale.js';
import { type ForeignWords, foreignWords } from './foreign-words.js';
import { type Matched, matchReturned, type Refused } from './match-returned.js';
import { type Incoming, putTogether } from './put-together.js';
import { requireUnits } from './splice.js';
import { withTranslator } from './with-translator.js';

export interface Imported {
  document: string;
  locale: string;
  /** The translation's file, absolute. */
  path: string;
  isNew: boolean;
  /** Units that were put in. */
  put: Exchange['units'];
  /** Units that the translator declared done as they stand. */
  confirmed: Exchange['units'];
  refused: Refused[];
  /** Parts of the file that say what stands there already, and parts without words. */
  same: number;
  empty: number;
  /** Units that still wait for a translator, and on which line of the translation they stand, if they do. */
  open: { unit: ExchangeUnit; line?: number }[];
  /** Words that went in and are not in the translation's language. */
  foreign: ForeignWords[];
  /** Units beside which the words of the source were changed in the file, and nothing else. */
  sourceEdited: Exchange['units'];
  /** document.yaml does not list the language, and was not asked to. */
  isUnlisted: boolean;
  /** To be written together. */
  files: PlannedFile[];
}

/**
 * Plans what a returned file does to a document. Nothing is written.
 *
 * @param root the workspace's folder
 * @throws CpniError when it is of another source, when facts, links or components did not come back, and when a new
 *   translation would not be whole
 */
export function importTranslation(
  file: ReturnedFile,
  folder: DocumentFolder,
  root: string,
  made: Made,
  addLocale: boolean,
): Imported {
  const { locale } = file;
  requireFitting(file, folder);
  const exchange = exchangeOf(folder, locale);
  const present = folder.locales.find((each) => each.locale === locale);
  const target = present && readFile(present);
  const record = recordOf(folder, locale, exchange.source.locale);
  const path = join(folder.dir, `${locale}.mdx`);
  const { matched, refused } = matchReturned(file, exchange);
  if (!target) requireWhole(exchange, matched, refused, file.path);
  const incoming = matched.filter(isChanged);
  const confirmed = matched.filter((each) => !isChanged(each) && each.isDone && each.unit.state !== 'whole');
  const together = putTogether(exchange, target, incoming, path);
  const text = incoming.length > 0 ? withTranslator(together, made.by) : together;
  const pairs = pairsAfter(exchange, target, text, record);
  const recorded = recordOfNew(exchange, target, pairs, made, [...incoming, ...confirmed]);
  const lineOf = new Map(pairs.map(({ source, target: put }) => [source?.start, put?.place.line]));
  const isUnlisted = !folder.settings.locales.includes(locale);
  const settled = new Set([...incoming, ...confirmed].map(({ unit }) => unit));
  const files = [
    ...(settled.size === 0
      ? []
      : [
          { path, text },
          {
            path: recordPath(folder, locale),
            text: recordYaml(locale, recorded, schemaPath(root, folder.dir)),
          },
        ]),
    ...(isUnlisted && addLocale ? listing(folder, locale) : []),
  ];
  return {
    document: exchange.document,
    locale,
    path,
    isNew: !target,
    put: incoming.map(({ unit }) => unit),
    confirmed: confirmed.map(({ unit }) => unit),
    refused,
    same: matched.filter((each) => each.content && !isChanged(each)).length,
    empty: matched.filter(({ content }) => !content).length,
    open: exchange.units
      .filter((unit) => isOpen(unit) && !settled.has(unit))
      .map((unit) => {
        const line = unit.state === 'missing' ? undefined : lineOf.get(unit.unit.start);
        return line === undefined ? { unit } : { unit, line };
      }),
    foreign: foreignWords(incoming, exchange, folder),
    sourceEdited: matched.filter((each) => each.isSourceEdited && !isChanged(each)).map(({ unit }) => unit),
    isUnlisted: isUnlisted && !addLocale,
    files,
  };
}

function requireFitting(file: ReturnedFile, folder: DocumentFolder): void {
  const from = sourceFile(folder)?.locale;
  if (from !== undefined && from !== file.sourceLocale) {
    throw new CpniError(
      `The file was translated from \`${file.sourceLocale}\`, and the source of ${file.document} is \`${from}\`.`,
      { path: file.path, hint: 'Export it anew and have it translated from that.' },
    );
  }
  if (!languageOf(file.locale)) {
    throw new CpniError(`Facts and components cannot be said in \`${file.locale}\`.`, { path: file.path });
  }
  const isListed = folder.settings.locales.includes(file.locale);
  if (!isListed && existsSync(join(folder.dir, `${file.locale}.mdx`))) {
    throw new CpniError(
      `${file.locale}.mdx is there, but \`${file.locale}\` is not among the document's languages.`,
      {
        path: folder.path,
        hint: `Add \`${file.locale}\` to \`locales\`, or move the file away.`,
      },
    );
  }
}

function recordOf(folder: DocumentFolder, locale: string, source: string): TranslationRecord | undefined {
  const read = readRecord(folder, locale, source);
  if ('record' in read) return read.record;
  const [fault] = read.faults;
  throw new CpniError(fault?.reason ?? 'The record cannot be read.', {
    path: recordPath(folder, locale),
    ...(fault ? { line: fault.place.line, hint: fault.expected ?? '' } : {}),
  });
}

function isChanged(each: Matched): each is Matched & Incoming {
  return each.content !== undefined && !(each.unit.target && isSameInline(each.unit.target, each.content));
}

/** Half a translation would be published half in another language. */
function requireWhole({ units }: Exchange, matched: Matched[], refused: Refused[], path: string): void {
  const filled = new Set(matched.filter(({ content }) => content).map(({ unit }) => unit));
  const lacking = units.filter((unit) => !unit.isProtected && !filled.has(unit));
  if (lacking.length === 0) return;
  const list = lacking.map(({ id, unit }) => {
    const old = refused.find(({ now }) => now?.unit === unit);
    return `  ${id} ${unit.kind} “${unit.words}”${old ? ` (translated from “${old.before}”)` : ''}`;
  });
  throw new CpniError(
    `Nothing was imported: a notice is translated whole or not at all, and this lacks ${lacking.length} of ${units.length} parts.\n${list.join('\n')}`,
    { path, hint: 'Fill them in; if the source was changed since, export it anew.' },
  );
}

/** How the units stand once the text is written. */
function pairsAfter(
  { source }: Exchange,
  target: TranslatedFile | undefined,
  text: string,
  record: TranslationRecord | undefined,
): UnitPair[] {
  const there = requireUnits(text);
  if (target) return unitStates(source.units, there, record?.units ?? []);
  // A new translation has the source's parts one by one.
  return source.units.flatMap((unit, index): UnitPair[] => {
    const put = there[index];
    return put ? [{ state: 'unrecorded', source: unit, target: put }] : [];
  });
}

function recordOfNew(
  { source }: Exchange,
  target: TranslatedFile | undefined,
  pairs: UnitPair[],
  made: Made,
  settled: Matched[],
): TranslationRecord {
  const starts = new Set(settled.map(({ unit }) => unit.unit.start));
  return recordUnits({ pairs, source }, made, (pair) =>
    target ? starts.has(pair.source?.start ?? -1) : true,
  ).record;
}

function listing(folder: DocumentFolder, locale: string): PlannedFile[] {
  const read = readText(folder.path);
  const text = 'text' in read ? withLocale(read.text, locale) : undefined;
  if (text !== undefined) return [{ path: folder.path, text }];
  throw new CpniError(`\`${locale}\` cannot be added: document.yaml has no list of \`locales\`.`, {
    path: folder.path,
  });
}
