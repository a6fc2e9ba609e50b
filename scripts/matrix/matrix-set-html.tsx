import { basename } from 'node:path';
import type { Element } from 'hast';
import type { MatrixCell, MatrixRow, MatrixSet } from './matrix.js';
import { oneLine, rowsShown } from './rows-shown.js';
import { setWords } from './set-words.js';
import { sign } from './sign.js';

/** The table of one document: a row for each element, a column for each language. */
export function setSection(set: MatrixSet, id: string): Element {
  const { shown, notAsked } = rowsShown(set);
  return (
    <section>
      <h2 id={id}>{set.name}</h2>
      <p class="about">{setWords(set)}</p>
      <section class="wide" aria-labelledby={`${id}-caption`} tabindex="0">
        <table>
          <caption id={`${id}-caption`}>{`Elements of the law in ${set.name}, by language`}</caption>
          <thead>
            <tr>
              <th scope="col">Element</th>
              {set.documents.map(({ locale, path }) => (
                <th scope="col">
                  {locale} <span class="path">{path}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{shown.map((row) => tableRow(row, set))}</tbody>
        </table>
      </section>
      {notAsked.length > 0 ? <p class="about">{`Not asked here: ${notAsked.join(', ')}.`}</p> : null}
    </section>
  ) as Element;
}

function tableRow({ id, cite, title, cells }: MatrixRow, { documents }: MatrixSet): Element {
  return (
    <tr>
      <th scope="row">
        {title} <span class="path">{`${id}, ${cite}`}</span>
      </th>
      {cells.map((cell, column) => (
        <td>
          {cell ? cellContent(cell, documents[column]?.locale ?? 'en', documents[column]?.path ?? '') : '–'}
        </td>
      ))}
    </tr>
  ) as Element;
}

function cellContent({ word, tone, evidence }: MatrixCell, locale: string, path: string): Element[] {
  return [
    <p class="verdict">
      {sign(tone)} {word}
    </p>,
    ...evidence.map(({ text, line }) => (
      <p>
        <q lang={locale} dir="auto">
          {oneLine(text)}
        </q>{' '}
        <span class="path">{`${basename(path)}:${line}`}</span>
      </p>
    )),
  ] as Element[];
}
