import { describe, expect, test } from 'vitest';
import { authoredLinks } from '../../scripts/publish/authored-links.js';
import type { Job } from '../../scripts/publish/job.js';
import { documentView } from '../../scripts/render/view.js';
import { BuiltLinks } from '../../scripts/verify/links/built-links.js';
import { linkFault } from '../../scripts/verify/links/link-fault.js';
import { pageLinks } from '../../scripts/verify/links/page-links.js';
import { sample, treeOf } from '../render/sample-source.js';

const PAGE = 'site/larkspur/opt-out/en/index.html';
const FILES = [
  PAGE,
  'site/style.css',
  'site/larkspur/opt-out/es/index.html',
  'site/larkspur/opt-out/en/a b.pdf',
];
const built = {
  has: (path: string) => FILES.includes(path),
  idsOf: (path: string) => (path.endsWith('.html') ? new Set(['text', 'cómo-decir-no', 'كيف']) : undefined),
};
const fault = (address: string, from = PAGE) => linkFault(from, address, built);

describe('a link that leads somewhere', () => {
  test.each([
    '../../../style.css',
    '../es/index.html',
    '../es/',
    './index.html?from=bill#text',
    'a%20b.pdf',
    '#text',
    '#',
    '#top',
    '#c%C3%B3mo-decir-no',
    '#كيف',
    '../es/index.html#c%C3%B3mo-decir-no',
    'https://www.larkspur.example.com/a?b=c#d',
    'mailto:privacy@larkspur.example.com?subject=No%20thanks',
    'tel:+18005550199',
    'sms:+18005550199',
    'data:image/svg+xml,%3Csvg/%3E',
  ])('is let be: %s', (address) => {
    expect(fault(address)).toBeUndefined();
  });
});

describe('a link that leads nowhere is told with the reason', () => {
  test.each([
    ['a file that was not built', 'b.pdf', 'there is no site/larkspur/opt-out/en/b.pdf'],
    ['other capitals', '../../../Style.css', 'there is no site/Style.css'],
    ['a folder without an index', '../', 'there is no site/larkspur/opt-out/index.html'],
    ['a place that the page has not', '#texts', `${PAGE} has no place “texts”`],
    [
      'a place that another page has not',
      '../es/index.html#x',
      'site/larkspur/opt-out/es/index.html has no place “x”',
    ],
    ['a place in what is no page', '../../../style.css#text', 'site/style.css has no place “text”'],
    ['out of the site', '../../../../pdf/a.pdf', 'it leads out of site/, which is published alone'],
    [
      'the root of a server',
      '/style.css',
      'it leads from the root of a server, and the site may lie in any folder',
    ],
    ['a server without a scheme', '//larkspur.example.com', 'it leads from the root of a server'],
    ['an open line', 'http://larkspur.example.com', 'http: is no scheme for a reader to follow'],
    ['what would be executed', 'javascript:void(0)', 'javascript: is no scheme for a reader to follow'],
    ['a machine of the author’s', 'file:///tmp/a.pdf', 'file: is no scheme'],
    ['data that is no picture', 'data:text/html,hi', 'data: is no scheme'],
    ['no address', '', 'it leads nowhere'],
    ['percent signs that are no code', '%E0%A4.pdf', 'its percent signs are no code of a character'],
  ])('%s', (_, address, told) => {
    expect(fault(address)).toContain(told);
  });

  test('from an e-mail, to a file beside it', () => {
    expect(fault('opt-out.pdf', 'email/larkspur/opt-out.en.html')).toBe(
      'it leads to a file beside it, and an e-mail is sent alone',
    );
  });
});

test('a page’s links are read from wherever they stand', () => {
  const { addresses, ids } =
    pageLinks(`<!doctype html><html><head><link rel="alternate" hreflang="es" href="es.html">
    <meta property="og:image" content="card.png"><meta property="og:image:alt" content="No address">
    <style>@import 'a.css'; /* url(gone.png) */ b { background: url( "b.png" ) }</style></head>
    <body id="top-of-it"><img src="c.png" srcset="d.png 1x, e.png 2x"><p style="background:url(f.png)">
    <a href="g.html" id="g">G</a><a href="g.html">again</a></p></body></html>`);
  expect(addresses.sort()).toEqual('a.css b.png c.png card.png d.png e.png es.html f.png g.html'.split(' '));
  expect([...ids]).toEqual(['top-of-it', 'g']);
});

describe('a build', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text));
  const links = (html: string) => {
    const all = new BuiltLinks();
    all.add(PAGE, bytes(html));
    all.add('site/style.css', bytes("@font-face { src: url('fonts/a.woff2') }"));
    all.add('site/fonts/a.woff2', new Uint8Array());
    return all;
  };
  const nobody = () => undefined;

  test('whose links all lead somewhere passes, however few files it has', () => {
    const html = '<link href="../../../style.css" rel="stylesheet"><a href="#a">A</a><h2 id="a">A</h2>';
    expect(() => links(html).requireResolved(nobody)).not.toThrow();
    expect(() => new BuiltLinks().requireResolved(nobody)).not.toThrow();
    expect(links(html).checked).toEqual([PAGE, 'site/style.css']);
  });

  test('is stopped by a link of a layout, with page, link and reason', () => {
    expect(() => links('<a href="../fr/index.html">Français</a>').requireResolved(nobody)).toThrow(
      `${PAGE} leads to “../fr/index.html”: there is no site/larkspur/opt-out/fr/index.html`,
    );
  });

  test('is stopped by a font that a style sheet loads and nobody wrote', () => {
    const all = links('');
    all.add('site/style.css', bytes("@font-face { src: url('fonts/b.woff2') }"));
    expect(() => all.requireResolved(nobody)).toThrow(
      'site/style.css leads to “fonts/b.woff2”: there is no site/fonts/b.woff2',
    );
  });

  test('is stopped by an author’s link at the author’s line', () => {
    const source = sample('en', { tree: treeOf('Words.\n\nRead [the policy](policy.pdf).') });
    const view = documentView(source, [source]);
    const authored = authoredLinks([{ source, view } as Job]);
    const stopped = expect(() => links('<a href="policy.pdf">the policy</a>').requireResolved(authored));
    stopped.toThrow(expect.objectContaining({ path: 'larkspur/opt-out/en', line: 3 }));
    expect(authored(PAGE, '../../../style.css')).toBeUndefined();
  });
});
