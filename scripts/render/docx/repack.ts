import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * The day that files in the archive have, the first one a ZIP can say. ZIP has no time zone: local time is written
 * as it is, so this is the same everywhere.
 */
const zipDay = () => new Date(1980, 0, 1, 12);

/** The archive begins with what tells its kind, as Word writes it. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * Takes out of a Word file what chance and the clock put into it, so that the same document is always the same
 * bytes: names of relationships, numbers of drawings and bookmarks, dates, and the order of the archive.
 *
 * @param date YYYY-MM-DD: the day it says it was made
 * @param language BCP 47: what it says it is in, if anything; the library has no place for it
 */
export function repack(bytes: Uint8Array, date: string, language?: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  const texts = new Map(
    [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, part]) => [name, strFromU8(part)]),
  );
  nameRelationships(texts);
  for (const [name, text] of texts) texts.set(name, dated(numbered(text), date));
  if (language !== undefined) tellLanguage(texts, language);
  const zip: Zippable = {};
  for (const name of [...parts.keys()].sort(byPlace)) {
    const text = texts.get(name);
    zip[name] = text === undefined ? (parts.get(name) ?? new Uint8Array()) : strToU8(text);
  }
  return zipSync(zip, { level: 9, mtime: zipDay() });
}

/** Relationships that were named by chance are counted, in the order that a part lists them. */
function nameRelationships(texts: Map<string, string>): void {
  for (const [name, list] of texts) {
    const [, folder, part] = /^(.*)_rels\/(.+)\.rels$/.exec(name) ?? [];
    const source = `${folder}${part}`;
    const text = texts.get(source);
    if (text === undefined) continue;
    const names = new Map<string, string>();
    for (const [, id = ''] of list.matchAll(/ Id="([^"]+)"/g)) {
      if (!/^rId\d+$/.test(id)) names.set(id, `rIdLink${names.size + 1}`);
    }
    const renamed = (_: string, attribute: string, id: string) => `${attribute}"${names.get(id) ?? id}"`;
    texts.set(name, list.replace(/( Id=)"([^"]+)"/g, renamed));
    texts.set(source, text.replace(/( r:\w+=)"([^"]+)"/g, renamed));
  }
}

/** Drawings and bookmarks are counted from 1 in each part; the library counts on from document to document. */
function numbered(text: string): string {
  let drawings = 0;
  const bookmarks = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, number);
    return number;
  };
  return text
    .replace(/(<wp:docPr\b[^>]*? id=)"\d+"/g, (_, start: string) => `${start}"${++drawings}"`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*? w:id=)"(\d+)"/g,
      (_, start: string, id: string) => `${start}"${numberOf(id)}"`,
    );
}

function dated(text: string, date: string): string {
  return text.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_, start: string) => `${start}${date}T00:00:00Z`,
  );
}

/** Among the properties of the file (ECMA-376 part 2, 11.1), beside its title. */
function tellLanguage(texts: Map<string, string>, language: string): void {
  const core = texts.get('docProps/core.xml') ?? '';
  texts.set(
    'docProps/core.xml',
    core.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
  );
}

/** What comes first, then by code unit, whatever the machine's language. */
function byPlace(one: string, other: string): number {
  const place = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return place(one) - place(other) || (one < other ? -1 : 1);
}
