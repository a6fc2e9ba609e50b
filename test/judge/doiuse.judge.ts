import { readFileSync } from 'node:fs';
import path from 'node:path';
import { doIUseEmail } from 'doiuse-email';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtFiles, DIST } from './built.js';
import { planted } from './planted.js';

interface Allowed {
  feature: string;
  /** By name, or all of a maker's: `gmail.*`. */
  clients: string[];
  why: string;
}

/**
 * The judge knows no Outlook on the web of its own: its apps for phones, which show the same cleaned HTML, stand for
 * it. Windows Mail is no longer given out.
 */
const CLIENTS = [
  'gmail.*',
  'outlook.windows',
  'outlook.macos',
  'outlook.ios',
  'outlook.android',
  'apple-mail.*',
  'yahoo.*',
];

const { allowed } = parse(readFileSync(new URL('email-support.yaml', import.meta.url), 'utf8')) as {
  allowed: Allowed[];
};

/** What mail programs do not fully support, as `feature: client`. */
function lacking(html: string): string[] {
  const result = doIUseEmail(html, { emailClients: CLIENTS });
  const told = [...('errors' in result ? result.errors : []), ...result.warnings].map((message) => {
    const [, feature, client] = /^`(.*)` is .* `(.*)`$/.exec(message) ?? [];
    if (client === undefined) throw new Error(`doiuse-email says something new: ${message}`);
    return `${feature}: ${client}`;
  });
  return [...new Set(told)].sort();
}

function isCovered(found: string, { feature, clients }: Allowed): boolean {
  return clients.some((client) =>
    client.endsWith('.*')
      ? found.startsWith(`${feature}: ${client.slice(0, -1)}`)
      : found === `${feature}: ${client}`,
  );
}

const faults = (html: string) =>
  lacking(html).filter((found) => !allowed.some((entry) => isCovered(found, entry)));
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');
const emails = builtFiles('.html').filter((file) => file.startsWith('email/'));

describe('mail programs show, or do without harm without, all that is in', () => {
  test.each(emails)('%s', (file) => {
    expect(faults(read(file))).toEqual([]);
  });
});

test('each entry of the list is needed, for each mail program it names, and says why', () => {
  const found = emails.flatMap((file) => lacking(read(file)));
  const idle = allowed.flatMap(({ feature, clients, why }) =>
    clients
      .filter((client) => !found.some((one) => isCovered(one, { feature, clients: [client], why })))
      .map((client) => `${feature}: ${client}`),
  );
  expect(idle).toEqual([]);
  expect(allowed.filter(({ why }) => why.trim().length < 30)).toEqual([]);
});

describe('the list lets pass no', () => {
  test.each([
    ['columns by flex', 'display:flex: outlook.windows', { body: '<div style="display: flex">a</div>' }],
    ['film', '<video> element: gmail.ios', { body: '<video></video>' }],
    ['form', '<form> element: outlook.windows', { body: '<form action="https://example.com"></form>' }],
    ['placed words', 'position: gmail.ios', { body: '<p style="position: absolute">a</p>' }],
    [
      'font from elsewhere',
      '@font-face: gmail.ios',
      { style: "@font-face { font-family: A; src: url('a.woff2') }" },
    ],
    ['element for names that Gmail drops', '<bdi> element: gmail.ios', { body: '<bdi>a</bdi>' }],
  ])('%s', (_, told, parts) => {
    expect(faults(planted(parts))).toContain(told);
  });
});
