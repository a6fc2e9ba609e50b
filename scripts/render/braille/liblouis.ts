import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What is used of `liblouis-build`: liblouis (LGPL), compiled to JavaScript. */
interface Compiled {
  ccall(name: string, returns: string | null, types: string[], values: (string | number)[]): number;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  setValue(pointer: number, value: number, type: 'i32'): void;
  getValue(pointer: number, type: 'i32'): number;
  HEAPU16: Uint16Array;
  FS: { writeFile(name: string, data: Uint8Array, options: { encoding: 'binary' }): void };
}

/** Writes and reads Braille in North American ASCII, by a table's file name such as `en-ueb-g2.ctb`. */
export interface Liblouis {
  translate(table: string, text: string): string;
  backTranslate(table: string, braille: string): string;
}

/** The name of each cell as a character: Braille ASCII. */
const CELLS = 'en-us-brf.dis';
const SILENT = 60_000;

let loaded: Liblouis | undefined;

/** Loads liblouis once; undefined where the optional package is not installed. */
export function loadLiblouis(): Liblouis | undefined {
  loaded ??= openLiblouis(createRequire(import.meta.url));
  return loaded;
}

/** As {@link loadLiblouis}, by what finds packages. */
export function openLiblouis(require: NodeJS.Require): Liblouis | undefined {
  let home: string;
  try {
    home = path.dirname(require.resolve('liblouis-build/package.json'));
  } catch {
    return undefined;
  }
  return withTables(loadCompiled(require), path.join(home, 'tables'));
}

/** The package handles every uncaught exception of the process, and names itself globally; both are taken back. */
function loadCompiled(require: NodeJS.Require): Compiled {
  const before = process.listeners('uncaughtException');
  const compiled = require('liblouis-build') as Compiled;
  for (const listener of process.listeners('uncaughtException')) {
    if (!before.includes(listener)) process.off('uncaughtException', listener);
  }
  Reflect.deleteProperty(globalThis, 'liblouisBuilds');
  compiled.ccall('lou_setLogLevel', null, ['number'], [SILENT]);
  return compiled;
}

function withTables(compiled: Compiled, folder: string): Liblouis {
  const known = new Set<string>();
  const provide = (name: string): void => {
    if (known.has(name)) return;
    known.add(name);
    const table = readFileSync(path.join(folder, name));
    compiled.FS.writeFile(`/${name}`, table, { encoding: 'binary' });
    for (const [, included = ''] of table.toString('latin1').matchAll(/^\s*include\s+(\S+)/gm))
      provide(included);
  };
  const run = (name: string, table: string, text: string) => {
    for (const each of [CELLS, table]) provide(each);
    return convert(compiled, name, `/${CELLS},/${table}`, text);
  };
  return {
    translate: (table, text) => run('lou_translateString', table, text),
    backTranslate: (table, braille) => run('lou_backTranslateString', table, braille),
  };
}

/** The package's own interface gives the result as much room as the text has, and aborts when that is too little. */
function convert(compiled: Compiled, name: string, tables: string, text: string): string {
  const room = text.length * 8 + 64;
  const input = compiled._malloc((text.length + 1) * 2);
  const output = compiled._malloc(room * 2);
  const sizes = compiled._malloc(8);
  try {
    for (let at = 0; at < text.length; at++) compiled.HEAPU16[(input >> 1) + at] = text.charCodeAt(at);
    compiled.setValue(sizes, text.length, 'i32');
    compiled.setValue(sizes + 4, room, 'i32');
    const types = ['string', ...Array.from({ length: 7 }, () => 'number')];
    const isDone = compiled.ccall(name, 'number', types, [tables, input, sizes, output, sizes + 4, 0, 0, 0]);
    const isWhole = isDone === 1 && compiled.getValue(sizes, 'i32') === text.length;
    // Some tables read back no single cell at the end of a text: what they read is then no word that anyone wrote.
    if (!isWhole && name === 'lou_translateString') {
      throw new Error(`${name} with ${tables} did not take the whole of “${text}”`);
    }
    const length = compiled.getValue(sizes + 4, 'i32');
    return String.fromCharCode(...compiled.HEAPU16.subarray(output >> 1, (output >> 1) + length));
  } finally {
    for (const pointer of [input, output, sizes]) compiled._free(pointer);
  }
}
