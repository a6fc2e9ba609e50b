import { stringify } from 'yaml';
import type { DocumentSettings } from '../../workspace/carrier-facts.js';

/** What is known of a document; the day it is in effect may not be. */
export type KnownDocument = Omit<DocumentSettings, 'effective' | 'channels' | 'filing'> & {
  effective?: string;
  channels?: DocumentSettings['channels'];
  filing?: { date?: string; coveredYear?: number; docket?: string };
};

/** Writes document.yaml; what it must have and the text does not tell is marked, and `cpni lint` asks for it. */
export function documentYaml(known: KnownDocument, schema: string | undefined): string {
  const { kind, effective, channels, locales, email, filing } = known;
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}\n`]),
    `kind: ${kind}\n`,
    effective === undefined
      ? '# TO FILL IN (the day it is sent, posted or filed, as YYYY-MM-DD):\n# effective:\n'
      : `effective: ${effective}\n`,
    channels === undefined
      ? '# TO FILL IN (how it reaches its reader: mail, email, web or oral):\n# channels: []\n'
      : `channels: [${channels.join(', ')}]\n`,
    `locales: [${locales.join(', ')}]\n`,
    email ? stringify({ email }) : '',
    filing ? filingYaml(filing) : '',
  ].join('');
}

function filingYaml({ date, coveredYear, docket }: NonNullable<KnownDocument['filing']>): string {
  return [
    'filing:\n',
    date === undefined
      ? '  # TO FILL IN (the day of filing, as YYYY-MM-DD):\n  # date:\n'
      : `  date: ${date}\n`,
    coveredYear === undefined
      ? '  # TO FILL IN (the calendar year that it reports on):\n  # coveredYear:\n'
      : `  coveredYear: ${coveredYear}\n`,
    docket === undefined ? '' : `  docket: ${docket}\n`,
  ].join('');
}
