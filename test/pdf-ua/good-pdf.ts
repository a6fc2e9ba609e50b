import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Printer } from '../../scripts/render/browser/printer.js';
import { printSample } from '../browser/print-sample.js';
import { sample, treeOf } from '../render/sample-source.js';

export const PROMISE = { title: 'Your rights and how to opt out', language: 'en' };

const WORDS = `We ask for your approval. Write to [privacy@larkspur.example.com](mailto:privacy@larkspur.example.com).

![A blue square](square.svg)

## Records

### Kinds

| Kind of record | What it tells | Who keeps it |
| --- | --- | --- |
| Calls | Numbers and times | Larkspur |
| Bill | What we charge | Larkspur |

## How to say no

1. Call [1-800-555-0199](tel:+18005550199).
2. Write to us:
   - by mail
   - by e-mail

> It changes no service.
`;

const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><path d="M5 5h50v20H5z" fill="navy"/></svg>';

/** A small document with something of everything, as a build prints it. */
export async function goodPdf(printer: Printer): Promise<Uint8Array> {
  const pictures = mkdtempSync(path.join(os.tmpdir(), 'cpni-pdf-ua-'));
  try {
    writeFileSync(path.join(pictures, 'square.svg'), SQUARE);
    return await printSample(printer, sample('en', { tree: treeOf(WORDS), pictures }));
  } finally {
    rmSync(pictures, { recursive: true });
  }
}
