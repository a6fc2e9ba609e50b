import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Printer } from '../../scripts/render/browser/printer.js';
import { finishPdf } from '../../scripts/render/pdf/finish.js';
import { paper } from '../../scripts/render/pdf/paper.js';
import { printedWords } from '../../scripts/render/pdf/printed-words.js';
import { documentView } from '../../scripts/render/view.js';
import type { PdfPromise } from '../../scripts/verify/pdf-ua/model.js';
import { LANGUAGES, type SampleLanguage, sampleIn } from '../render/languages/sample-languages.js';
import { sample } from '../render/sample-source.js';

const PIXELS =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';
const DRAWING = `data:image/svg+xml;base64,${Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><defs><linearGradient id="g"><stop offset="0" stop-color="red"/>
  <stop offset="1" stop-color="blue"/></linearGradient></defs><rect width="80" height="40" fill="url(#g)" opacity=".5"/></svg>`,
).toString('base64')}`;

const many = (count: number, words: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => words(i)).join('');

/** What a page may hold, at its worst: more than layouts and Markdown make today. */
export const STRESS: Readonly<Record<string, string>> = {
  'a table of 90 rows, its head repeated, with heads of rows and a caption': `
    <table><caption>What each record tells</caption>
    <thead><tr><th>Name</th><th>Meaning <strong>in words</strong></th><th>Seen</th></tr></thead>
    <tbody>${many(90, (i) => `<tr><th scope="row">Row ${i}</th><td>What row ${i} says</td><td>${i % 7 ? 'yes' : ''}</td></tr>`)}</tbody></table>`,
  'tables with spans, short rows, no heads, and a row longer than a page': `
    <table><tr><th rowspan="2">Who</th><th colspan="2">What</th></tr><tr><th>calls</th><th>bills</th></tr>
    <tr><td>we</td><td>yes</td><td>no</td></tr></table>
    <table><tbody><tr><td>one</td><td>two</td></tr><tr><td>short</td></tr></tbody></table>
    <table><tr><td>no head at all</td></tr></table>
    <table><thead><tr><th>Long</th><th>Longer</th></tr></thead>
    <tbody><tr style="break-inside: auto"><td>${'words '.repeat(900)}</td><td>${'more '.repeat(700)}</td></tr></tbody></table>`,
  'lists in lists, with two paragraphs, pictures, tables, no words, and other labels': `
    <ol start="4"><li><p>One.</p><p>And more.</p><ul><li>a<ul><li>deep</li></ul></li><li><p>b</p><p>c</p></li></ul></li>
    <li></li><li><ul><li>only a list</li></ul></li><li><img src="${PIXELS}" alt="A blue square"></li>
    <li><table><tr><th>Head</th></tr><tr><td>cell</td></tr></table></li></ol>
    <ul style="list-style: none"><li>plain</li><li><strong>bold</strong> <a href="https://example.com/">link</a></li></ul>
    <ul></ul><dl><dt>Term</dt><dd>its meaning</dd><dd><p>another</p></dd></dl><ol type="a"><li>letter</li></ol>
    <ol type="i"><li>Roman</li></ol><ul>${many(60, (i) => `<li><p>Item ${i}.</p><p>${'words '.repeat(12)}</p></li>`)}</ul>`,
  'links that wrap over lines and pages, in headings and cells, around pictures, and empty': `
    <h2>See <a href="https://example.com/h">this place</a></h2>
    <p>${'word '.repeat(12)}<a href="https://example.com/wrap">a link that says ${'much '.repeat(50)}</a></p>
    <p><a href="#below">below</a> <a href="mailto:a@example.com">by <strong>e-mail</strong> <em>today</em></a>
    <a href="https://example.com/i"><img src="${PIXELS}" alt="Home" width="40"></a> <a href="https://example.com/e"></a></p>
    <div style="height: 6in"></div><p><a href="https://example.com/p">${'over the page '.repeat(90)}</a></p><h2 id="below">Below</h2>
    <table><tr><th><a href="https://example.com/t">head</a></th></tr><tr><td><a href="https://example.com/c">cell</a></td></tr></table>`,
  'pictures of every kind, with captions, turned, faint, and for the eye only': `
    <p>Before <svg role="img" aria-label="A red box" width="60" height="30"><rect width="60" height="30" fill="red" stroke="blue"/></svg> after.</p>
    <svg width="60" height="30" aria-hidden="true"><path d="M0 0h60v30z"/></svg>
    <figure><img src="${PIXELS}" alt="A blue square" width="100"><figcaption>Figure 1. <em>Blue</em></figcaption></figure>
    <figure><svg role="img" aria-label="A ring" viewBox="0 0 10 10" width="90" height="90"><g transform="rotate(30 5 5)">
    <circle cx="5" cy="5" r="4" fill="none" stroke="black"/></g></svg><figcaption>A ring</figcaption></figure>
    <img src="${PIXELS}" alt=""><img src="${DRAWING}" alt="A drawing"><img src="${PIXELS}" alt="Turned" style="transform: rotate(45deg); width: 40px">
    <img src="${DRAWING}" style="opacity: .4" alt="Faint"><div role="img" aria-label="A sign">S</div>
    <figure><table><tr><th>Head</th></tr><tr><td>cell</td></tr></table><figcaption>A table</figcaption></figure>
    <figure><blockquote><p>Said.</p></blockquote></figure>`,
  'grounds, shadows and faint text': `
    <div style="background: linear-gradient(red, blue); padding: 9px">On a ground.</div>
    <div style="box-shadow: 0 0 5px; width: 90px; border-radius: 9px; opacity: .5">In a shadow.</div>
    <p style="opacity: .5; border: 1px solid">Faint, <del>struck</del> <ins>put in</ins> <mark>marked</mark>.</p>
    <p style="columns: 2">${'In two columns. '.repeat(60)}</p><p style="float: left; border: 1px solid">Beside.</p><hr>
    <pre><code>a  b\n c</code></pre><blockquote><p>One.</p><p>Two.</p></blockquote><details open><summary>More</summary><p>Words.</p></details>`,
  'notes, and what refers to them': `
    <p>Said<sup><a href="#n1" role="doc-noteref">1</a></sup> and done<sup><a href="#n2" role="doc-noteref">2</a></sup>.</p>
    <aside role="note"><p>A note.</p></aside><aside><p>Aside.</p></aside>
    <section role="doc-endnotes"><h2>Notes</h2><ol><li id="n1" role="doc-footnote">First. <a href="#n1" role="doc-backlink">Back</a></li>
    <li id="n2" role="doc-endnote">Second.</li></ol></section><div role="doc-footnote">At the foot. <p>More.</p></div>`,
  'levels of headings that are skipped':
    '<h4>Four</h4><h3>Three</h3><h6>Six</h6><h2>Two</h2><h5>Five</h5><p>Words.</p>',
};

/** A PDF as a build makes it, with what it promises and what it was before it was finished. */
export interface StressPdf {
  printed: Uint8Array;
  bytes: Uint8Array;
  promise: PdfPromise;
}

/** Prints one of {@link STRESS}. */
export async function stressPdf(printer: Printer, name: string): Promise<StressPdf> {
  const source = sample();
  const view = documentView(source, [source]);
  const body = fromHtml(STRESS[name] ?? '', { fragment: true }) as Root;
  return print(printer, { ...view, body });
}

/** Prints a notice in one of the project's languages. */
export async function languagePdf(printer: Printer, locale: SampleLanguage): Promise<StressPdf> {
  const source = sampleIn(locale);
  return print(printer, documentView(source, [source]));
}

async function print(printer: Printer, view: ReturnType<typeof documentView>): Promise<StressPdf> {
  const sheet = paper(view, 'standard');
  const promise = { title: view.title, language: view.locale };
  const metadata = { ...promise, author: view.carrier.legalName, date: view.effective };
  const printed = await printer.print(sheet.html, view.title);
  return { printed, bytes: await finishPdf(printed, metadata, printedWords(sheet, view.title)), promise };
}

/** All of them, by name. */
export async function allStressPdfs(printer: Printer): Promise<Map<string, StressPdf>> {
  const all = new Map<string, StressPdf>();
  for (const name of Object.keys(STRESS)) all.set(name, await stressPdf(printer, name));
  for (const locale of LANGUAGES) all.set(locale, await languagePdf(printer, locale));
  return all;
}
