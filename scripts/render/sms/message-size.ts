import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';

interface Room {
  alone: number;
  part: number;
}

interface SmsData {
  'gsm-7': Room & { basic: string; extended: string };
  'ucs-2': Room;
  plain: Record<string, string>;
}

const require = createRequire(import.meta.url);
const data = parse(readFileSync(require.resolve('#package/scripts/render/sms/sms.yaml'), 'utf8')) as SmsData;
const costs = new Map([
  ...[...data['gsm-7'].basic].map((character) => [character, 1] as const),
  ...[...data['gsm-7'].extended].map((character) => [character, 2] as const),
]);
const folded = new RegExp(`[${Object.keys(data.plain).join('')}]`, 'gu');

/** What a text message takes and may take, in units of its alphabet. */
export interface MessageSize {
  alphabet: 'gsm-7' | 'ucs-2';
  /** Septets of GSM-7, code units of UCS-2. */
  units: number;
  /** Most of them in a message that stands alone. */
  alone: number;
  /** Most of them in one of several. */
  part: number;
}

/** Measures a text message as a network counts it. */
export function messageSize(text: string): MessageSize {
  const septets = [...text].map((character) => costs.get(character));
  const isGsm = septets.every((cost) => cost !== undefined);
  const alphabet = isGsm ? 'gsm-7' : 'ucs-2';
  const units = isGsm ? septets.reduce<number>((sum, cost) => sum + (cost ?? 0), 0) : text.length;
  const { alone, part } = data[alphabet];
  return { alphabet, units, alone, part };
}

/** A text with signs of print, such as curly quotation marks, as the plain ones that cost less. */
export function plainSigns(text: string): string {
  return text.replace(folded, (sign) => data.plain[sign] ?? sign);
}
