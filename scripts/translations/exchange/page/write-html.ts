import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { direction } from '../../../../site/bidi.js';
import { stringify } from '../../../render/stringify.js';
import type { Exchange, ExchangeUnit } from '../exchange.js';
import type { Inline } from '../inline.js';
import { factNotes, sourceChanges } from '../unit-notes.js';
import { type PagePart, pageParts } from './page-parts.js';
import { CHANGED_HEAD, FACTS_HEAD, pageColumns, pageWords, unitNote, unitsShown } from './page-words.js';

const STYLE = `
body { font: 1rem/1.5 sans-serif; color: #1b1b1b; background: #fff; margin: 1.5rem; }
h1 { font-size: 1.25rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #767676; padding: .4rem .6rem; vertical-align: top; text-align: start; overflow-wrap: anywhere; }
col.id { width: 8rem; }
thead th { background: #eee; }
tbody th { font: .75rem/1.4 monospace; color: #444; }
td[contenteditable]:focus { outline: 3px solid #0b5394; }
tr.changed td { background: #fff8e1; border-bottom-style: dashed; }
del { color: #8b1a1a; }
ins { color: #0b5a1e; font-weight: bold; }
code { font-family: monospace; background: #eee; }
@media print { body { margin: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;

/** One page with a row for each unit, to be filled in with a browser or a word processor. */
export function writeHtml(exchange: Exchange): string {
  const { source, locale } = exchange;
  const { heading, about } = pageWords(exchange, SAVE);
  const columns = pageColumns(exchange);
  const cell = (lang: string, content: readonly Inline[], more = {}) =>
    h('td', { lang, dir: direction(lang), ...more }, pageParts(content).map(element));
  const rows = unitsShown(exchange).flatMap((unit) => [
    ...changedRow(unit),
    h('tr', [
      h('th', { scope: 'row' }, [unit.id, h('br'), unitNote(unit)]),
      cell(source.locale, unit.source),
      cell(locale, unit.target ?? [], { contentEditable: 'true' }),
    ]),
  ]);
  const facts = factNotes(exchange);
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', heading),
          h('style', STYLE),
        ]),
        h('body', [
          h('h1', heading),
          ...about.map((words) => h('p', words)),
          ...(facts.length > 0
            ? [
                h('p', FACTS_HEAD),
                h(
                  'ul',
                  facts.map((words) => h('li', { dir: 'auto' }, words)),
                ),
              ]
            : []),
          h('table', [
            h('colgroup', [h('col', { className: ['id'] }), h('col'), h('col')]),
            h(
              'thead',
              h(
                'tr',
                columns.map((name) => h('th', { scope: 'col' }, name)),
              ),
            ),
            h('tbody', rows),
          ]),
        ]),
      ]),
    ],
  };
  return stringify(page);
}

/** “HTML Only” saves the file as it was opened, without what was typed; “Complete” saves the page as it stands. */
const SAVE =
  'When you are done, save the page in Chrome, Edge or Firefox: Ctrl+S or Command+S, as “Webpage, Complete” (not “HTML Only”, which saves the page without your words). Open the saved .html file to see that your words are in it before you close this page, and send that file.';

/** What was changed in the source, above the row; a lone cell is none of the table's parts on the way back. */
function changedRow(unit: ExchangeUnit): Element[] {
  const changes = sourceChanges(unit);
  if (!changes) return [];
  const words = changes.map(({ kind, text }) =>
    kind === 'same' ? text : h(kind === 'out' ? 'del' : 'ins', text),
  );
  return [h('tr', { className: ['changed'] }, [h('td', { colSpan: 3 }, [CHANGED_HEAD, h('br'), ...words])])];
}

function element(part: PagePart): ElementContent {
  if (part.type === 'break') return h('br');
  if (part.type === 'link') return h('a', { href: part.address }, part.parts.map(element));
  const within = (name: string, isSo: boolean, inner: ElementContent): ElementContent =>
    isSo ? h(name, [inner]) : inner;
  const words: ElementContent = { type: 'text', value: part.text };
  return within('strong', part.isBold, within('em', part.isItalic, within('code', part.isCode, words)));
}
