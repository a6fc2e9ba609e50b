import type { Element } from 'hast';
import { oneLine } from '../matrix/rows-shown.js';
import { sign } from '../matrix/sign.js';
import { filesTable } from './files-table.js';
import { facts, hash, NOTHING, row, table } from './parts.js';
import type { ReportedFinding, ReportedLanguage, ReportedSet } from './report-data.js';

/** One document: its languages side by side, then each by itself. */
export function documentSection(set: ReportedSet, id: string): Element {
  const { asOf, company, effective, kind, languages, name } = set;
  return (
    <section class="set" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {facts([
        ['Company', company],
        ['Kind', kind],
        ['Takes effect', effective],
        ['Law applied', `as of ${asOf}`],
      ])}
      {table(
        `${id}-languages`,
        `Languages of ${name}`,
        ['Language', 'Title', 'Translation', 'SHA-256 of its words'],
        languages.map((language) =>
          row(`${language.language} (${language.locale})`, [
            (
              <span lang={language.locale} dir="auto">
                {language.title}
              </span>
            ) as Element,
            translationWords(language),
            hash(language.words),
          ]),
        ),
      )}
      {languages.map((language) => languageSection(language, name, `${id}-${language.locale}`))}
    </section>
  ) as Element;
}

/** How a translation stands beside its source. */
function translationWords({ translation }: ReportedLanguage): string {
  if (!translation) return 'the language it was written in';
  const { notRecorded, state, units, when, who, whole } = translation;
  const by = who.length > 0 ? `, by ${who.join(', ')}${when === null ? '' : `, last on ${when}`}` : '';
  if (state === 'whole') return `whole: ${units} of ${units} parts as their source stands${by}`;
  const unknown = notRecorded > 0 ? `, ${notRecorded} made from words that are not on record` : '';
  return `${state}: ${whole} of ${units} parts as their source stands${unknown}${by}`;
}

function languageSection(language: ReportedLanguage, name: string, id: string): Element {
  const { elements, files, findings, language: called, locale, notAsked } = language;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{`${name} in ${called}`}</h3>
      {table(
        `${id}-elements`,
        `What the law asks of ${name} in ${called}, and the words that say it`,
        ['The law asks', 'Stands', 'Words, with their line'],
        elements.map(({ cell, cite, id: element, title }) =>
          row(
            [title, (<span class="path">{`${cite} · ${element}`}</span>) as Element],
            [
              (
                <span class="verdict">
                  {sign(cell.tone)} {cell.word}
                </span>
              ) as Element,
              cell.evidence.length === 0 ? NOTHING : cell.evidence.map((each) => quote(each, locale)),
            ],
          ),
        ),
        'elements',
      )}
      {notAsked.length > 0 ? <p class="about">{`Not asked here: ${notAsked.join(', ')}.`}</p> : null}
      {filesTable(`${id}-files`, `Files built of ${name} in ${called}`, files)}
      {findingsList(findings)}
    </section>
  ) as Element;
}

function quote({ line, text }: { line: number; text: string }, locale: string): Element {
  return (
    <p>
      <q lang={locale} dir="auto">
        {oneLine(text)}
      </q>{' '}
      <span class="path kept">{`line ${line}`}</span>
    </p>
  ) as Element;
}

function findingsList(findings: readonly ReportedFinding[]): Element[] {
  if (findings.length === 0) return [(<p class="about">No finding is left.</p>) as Element];
  return [
    (<p class="about">Findings left:</p>) as Element,
    (
      <ul class="findings">
        {findings.map(({ line, reason, rule, severity }) => (
          <li>
            <strong>{severity}</strong> {`${reason} `}
            <span class="path">{`${rule}, line ${line}`}</span>
          </li>
        ))}
      </ul>
    ) as Element,
  ];
}
