/**
 * Warn of an FCC address that was not in use on the filing's day.
 *
 * @why  The FCC moved in October 2020 (85 FR 64404). A letter to an address that is not in use is a sign of an old
 *       letter that was used again, and on paper it may not arrive.
 * @fix  Write the address in use: 45 L Street NE, Washington, DC 20554.
 * @checks COV-1
 *
 * @example invalid cover-letter
 *   February 24, 2026
 *
 *   Office of the Secretary, 445 12th Street SW, Washington, DC 20554
 *
 *   Dear Secretary:
 *   => On February 24, 2026 the address of the FCC was 45 L Street NE.
 * @example valid cover-letter
 *   February 20, 2019
 *
 *   Office of the Secretary, 445 12th Street SW, Washington, DC 20554
 *
 *   Dear Secretary:
 */

import { createRequire } from 'node:module';
import { inWords } from './calendar.js';
import { defineRule } from './define-rule.js';
import { filingFacts } from './filing-facts/index.js';
import { isFiling } from './filing-law.js';
import { readData } from './read-data.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

interface Addresses {
  cite: string;
  moved: string;
  before: string;
  after: string;
}

const require = createRequire(import.meta.url);
let known: { addresses: Addresses; before: RegExp; after: RegExp } | undefined;

export const filingAddress = defineRule('filing-address', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!isFiling(context)) return;
  const { filedOn } = filingFacts(blocks);
  if (!filedOn) return;
  const { addresses, before, after } = read();
  const hasMoved = filedOn.iso >= addresses.moved;
  blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(hasMoved ? before : after)) {
      report(file, {
        place: place({ block, start: match.index, end: match.index + match[0].length }),
        severity: 'warning',
        reason: `On ${inWords(filedOn.iso)} the address of the FCC was ${hasMoved ? addresses.after : addresses.before}.`,
        expected: `“${hasMoved ? addresses.after : addresses.before}, Washington, DC 20554”`,
        law: ['COV-1'],
        cite: addresses.cite,
      });
    }
  });
});

function read() {
  if (!known) {
    const addresses = readData(require.resolve('#package/rules/law/filing/fcc-address.yaml')) as Addresses;
    known = { addresses, before: shapeOf(addresses.before), after: shapeOf(addresses.after) };
  }
  return known;
}

/** An address however it is abbreviated: “445 12th St., S.W.”. */
function shapeOf(address: string): RegExp {
  const words = address
    .replace(/\bStreet\b/, '(?:Street|St\\.?)')
    .replace(/\s([NS])([EW])$/, ',?\\s*$1\\.?\\s?$2\\b\\.?')
    .replace(/ /g, '\\s+');
  return new RegExp(`(?<!\\d)${words}`, 'giu');
}
