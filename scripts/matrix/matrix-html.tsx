import type { Element } from 'hast';
import { lonePage } from '../render/lone-page.js';
import type { Matrix } from './matrix.js';
import { setSection } from './matrix-set-html.js';
import { summaryWords } from './set-words.js';
import { sign } from './sign.js';
import { VERDICTS } from './verdict.js';

const TITLE = 'CPNI matrix: what each document says';

/** The matrix, as a page. */
export function matrixHtml(matrix: Matrix): string {
  return lonePage({
    title: TITLE,
    style: 'matrix.css',
    skip: { href: '#documents', label: 'Skip to the documents' },
    body: [
      (
        <header>
          <h1>{TITLE}</h1>
          <p>{`${summaryWords(matrix)}.`}</p>
        </header>
      ) as Element,
      (
        <main>
          {overview(matrix)}
          {legend()}
          <div id="documents" tabindex="-1">
            {matrix.sets.map((set, index) => setSection(set, anchor(index)))}
          </div>
          {without(matrix)}
        </main>
      ) as Element,
    ],
  });
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
