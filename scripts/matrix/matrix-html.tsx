import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element, Root } from 'hast';
import { stringify } from '../render/stringify.js';
import type { Matrix } from './matrix.js';
import { setSection } from './matrix-set-html.js';
import { summaryWords } from './set-words.js';
import { sign } from './sign.js';
import { VERDICTS } from './verdict.js';

const require = createRequire(import.meta.url);

/** One page that stands on its own: nothing is fetched, no script runs, and it prints. */
export function matrixHtml(matrix: Matrix): string {
  const style = readFileSync(require.resolve('#package/site/styles/matrix.css'), 'utf8');
  return stringify(page(matrix, style));
}

const TITLE = 'CPNI matrix: what each document says';

function page(matrix: Matrix, style: string): Root {
  const hash = createHash('sha256').update(style).digest('base64');
  return (
    <>
      {{ type: 'doctype' }}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta
            http-equiv="Content-Security-Policy"
            content={`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`}
          />
          <title>{TITLE}</title>
          <style>{style}</style>
        </head>
        <body>
          <a class="skip" href="#documents">
            Skip to the documents
          </a>
          <header>
            <h1>{TITLE}</h1>
            <p>{`${summaryWords(matrix)}.`}</p>
          </header>
          <main>
            {overview(matrix)}
            {legend()}
            <div id="documents" tabindex="-1">
              {matrix.sets.map((set, index) => setSection(set, anchor(index)))}
            </div>
            {without(matrix)}
          </main>
        </body>
      </html>
    </>
  ) as Root;
}

const TONES = [
  ['good', 'as the law asks'],
  ['fault', 'faults'],
  ['warning', 'recommended, missing'],
  ['neutral', 'not asked, or need not be said'],
] as const;

function overview({ sets }: Matrix): Element {
  return (
    <section class="wide" aria-labelledby="overview" tabindex="0">
      <table class="overview">
        <caption id="overview">How the elements of the law stand in each document</caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            {TONES.map(([, words]) => (
              <th scope="col">{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sets.flatMap((set, index) =>
            set.documents.map(({ path }, column) => (
              <tr>
                <th scope="row">
                  <a href={`#${anchor(index)}`}>{path}</a>
                </th>
                {TONES.map(([tone]) => (
                  <td>{String(set.rows.filter(({ cells }) => cells[column]?.tone === tone).length)}</td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  ) as Element;
}

function legend(): Element {
  return (
    <section aria-labelledby="legend">
      <h2 id="legend">Signs</h2>
      <ul class="legend">
        {VERDICTS.map(({ word, tone }) => (
          <li>
            {sign(tone)} {word}
          </li>
        ))}
      </ul>
    </section>
  ) as Element;
}

function anchor(index: number): string {
  return `document-${index + 1}`;
}

function without({ without }: Matrix): Element | null {
  if (without.length === 0) return null;
  return (
    <section aria-labelledby="without">
      <h2 id="without">Files without elements</h2>
      <ul>
        {without.map(({ path, why }) => (
          <li>{`${path}: ${why}`}</li>
        ))}
      </ul>
    </section>
  ) as Element;
}
