import { Printer } from '../../scripts/render/browser/printer.js';

/** A printer for what needs no browser: it fails if one is asked for. */
export const NO_BROWSER = new Printer(() => Promise.reject(new Error('A browser was asked for.')));
