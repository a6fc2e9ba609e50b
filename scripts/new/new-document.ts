import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Kind, Regime } from '../../rules/document-context.js';
import { CpniError } from '../cpni-error.js';
import { schemaPath } from '../import/write/schema-path.js';
import { newRecords } from '../translations/record/record-new.js';
import { findWorkspace } from '../workspace/workspace.js';
import { completeCarrier } from './complete-carrier.js';
import { documentSettings } from './document-settings.js';
import { factsNeeded } from './facts-needed.js';
import { emptyPaths, inLocales, keepFillIns, writeFillIns } from './fill-in.js';
import { firstDay } from './first-day.js';
import { knownCarrier, requireCarrier } from './known-carrier.js';
import { withKnownNames } from './known-names.js';
import { put } from './put.js';
import { startingCarrier, startingDocument } from './starting-files.js';

export interface NewOptions {
  /** The company's folder in notices/. */
  carrier?: string;
  regime?: Regime;
  /** The document's folder; its kind unless given. */
  name?: string;
  locales?: string[];
  /** YYYY-MM-DD */
  effective?: string;
  coveredYear?: number;
}

/** What was written, and what a person does about it. */
export interface NewReport {
  kind: Kind;
  regime: Regime;
  /** `cedar-fork/opt-out-notice` */
  document: string;
  locales: string[];
  effective: string;
  coveredYear?: number;
  /** Paths from the working folder. */
  written: string[];
  /** carrier.yaml was there before and has got more keys. */
  completed?: string;
  /** Keys without a value, by the file they stand in. */
  toFillIn: { path: string; keys: string[] }[];
}

/**
 * Writes a starting document, and the facts that it needs of its company into carrier.yaml.
 *
 * @param today YYYY-MM-DD
 * @throws CpniError for a document that exists, a locale without words, and a company that is not clear
 */
export function newDocument(kind: Kind, cwd: string, options: NewOptions, today: string): NewReport {
  const root = findWorkspace(cwd) ?? cwd;
  const id = requireCarrier(root, cwd, options.carrier);
  const known = knownCarrier(root, id, options.regime);
  const regime = known?.facts.regime ?? options.regime ?? 'carrier';
  const carrierPath = join(root, 'notices', id, 'carrier.yaml');
  const name = options.name ?? kind;
  const dir = join(root, 'notices', id, name);
  const named = (path: string) => relative(cwd, path) || path;
  if (existsSync(dir)) {
    throw new CpniError('There is a document here already: nothing was written.', {
      path: named(dir),
      hint: `Give another name: --name ${name}-2`,
    });
  }

  const starting = startingDocument(kind, regime);
  const { settings, words } = known ? withKnownNames(starting, kind, known.facts) : starting;
  const locales = requireLocales(options.locales, [...words.keys()], kind);
  const texts = locales.map((locale) => words.get(locale) ?? '');
  const day = firstDay(kind, regime, options, today);
  const own = documentSettings(settings, locales, day);
  const needed = factsNeeded(texts, settings);
  const wanted = inLocales(keepFillIns(startingCarrier(regime), needed), locales);
  const completed = known ? completeCarrier(readFileSync(carrierPath, 'utf8'), wanted) : undefined;

  const head = (of: 'carrier' | 'document', folder: string) => {
    const schema = schemaPath(of, root, folder);
    return schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  };
  const settingsPath = join(dir, 'document.yaml');
  const isCarrierWritten = !known || completed?.text !== readFileSync(carrierPath, 'utf8');
  const files = [
    ...(isCarrierWritten
      ? [
          {
            path: carrierPath,
            text: completed?.text ?? head('carrier', dirname(carrierPath)) + writeFillIns(wanted),
          },
        ]
      : []),
    { path: settingsPath, text: head('document', dir) + writeFillIns(own) },
    ...locales.map((locale, at) => ({ path: join(dir, `${locale}.mdx`), text: texts[at] ?? '' })),
  ];
  for (const { path, text } of files) put(path, text);
  const records = newRecords(root, dir, { by: 'cpni new', on: today });
  for (const { path, text } of records) put(path, text);
  const isLacking = (path: string) => known === undefined || known.lacks(path);
  return {
    kind,
    regime,
    document: `${id}/${name}`,
    locales,
    ...day,
    written: [...files, ...records].map(({ path }) => named(path)),
    ...(known && isCarrierWritten ? { completed: named(carrierPath) } : {}),
    toFillIn: [
      { path: named(carrierPath), keys: emptyPaths(wanted).filter(isLacking) },
      { path: named(settingsPath), keys: emptyPaths(own) },
    ].filter(({ keys }) => keys.length > 0),
  };
}

function requireLocales(wanted: string[] | undefined, written: string[], kind: Kind): string[] {
  const locales = [...new Set(wanted ?? written)];
  const other = locales.find((locale) => !written.includes(locale));
  if (other === undefined) return locales;
  const list = written.join(', ');
  throw new CpniError(`A new ${kind} is not written in "${other}".`, {
    hint: `Begin with --locale ${list.replace(', ', ',')}, then add ${other}.mdx and name it in document.yaml.`,
  });
}
