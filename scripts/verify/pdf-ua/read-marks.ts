import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { mcidOf, saysOwner } from '../../render/pdf/artifacts.js';
import { type Operation, operations } from '../../render/pdf/content-stream.js';
import { readContent } from '../../render/pdf/page-content.js';
import { codesIn } from './glyph-codes.js';
import { markKey, type PageMarks, type TaggedContent } from './model.js';

const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const SHOWS = new Set([...SHOWS_TEXT, 'Do']);
const PAINTS = new Set([...SHOWS, 'sh', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

type Mark = { owner: 'artifact' } | { owner: 'tag'; content: TaggedContent } | { owner: undefined };

/** A page or a form that is read: whose numbers its marks have. */
interface Scope {
  holder: PDFDict;
  form: PDFRef | undefined;
}

/** Reads what a page paints, forms included, and whom each thing belongs to. */
export function readMarks(document: PDFDocument, page: PDFPage, index: number): PageMarks {
  const reader = new MarkReader(index);
  reader.read(readContent(document, page), page.node.Resources(), { holder: page.node, form: undefined }, []);
  return { page: page.node, ...reader.found() };
}

class MarkReader {
  private readonly tagged = new Map<string, TaggedContent>();
  private readonly glyphs = new Map<PDFDict, Map<number, number>>();
  private readonly forms = new Map<PDFDict, { times: number; holdsMarks: boolean }>();
  private unmarked = 0;
  private artifactsInTags = 0;
  private tagsInArtifacts = 0;
  private unbalanced = 0;

  constructor(private readonly page: number) {}

  found(): Omit<PageMarks, 'page'> {
    const { tagged, glyphs, forms, unmarked, artifactsInTags, tagsInArtifacts, unbalanced } = this;
    return { tagged, glyphs, forms, unmarked, artifactsInTags, tagsInArtifacts, unbalanced };
  }

  /** `around`: marks that are open where this content is painted. */
  read(content: string, resources: PDFDict | undefined, scope: Scope, around: readonly Mark[]): void {
    const marks = [...around];
    let font: PDFDict | undefined;
    for (const operation of operations(content)) {
      const { operator, operands } = operation;
      if (operator === 'BDC' || operator === 'BMC') marks.push(this.begin(operation, scope, marks));
      else if (operator === 'EMC') {
        if (marks.length === around.length) this.unbalanced++;
        else marks.pop();
      } else if (operator === 'Tf') font = fontNamed(resources, operands[0]);
      if (!PAINTS.has(operator)) continue;
      const form = operator === 'Do' ? formNamed(resources, operands[0]) : undefined;
      const owner = marks.findLast((mark) => mark.owner !== undefined);
      if (form) this.paint(form, marks);
      else if (!owner) this.unmarked++;
      if (owner?.owner === 'tag' && SHOWS.has(operator)) owner.content.shows = true;
      if (SHOWS_TEXT.has(operator) && font) this.show(font, operands.at(-1) ?? '');
    }
    this.unbalanced += marks.length - around.length;
  }

  private begin(operation: Operation, { holder, form }: Scope, marks: readonly Mark[]): Mark {
    const mcid = mcidOf(operation);
    const isWithin = (owner: Mark['owner']) => marks.some((mark) => mark.owner === owner);
    if (mcid !== undefined) {
      const key = markKey(this.page, form, mcid);
      const content = this.tagged.get(key) ?? { holder, mcid, shows: false };
      this.tagged.set(key, content);
      if (isWithin('artifact')) this.tagsInArtifacts++;
      return { owner: 'tag', content };
    }
    if (!saysOwner(operation)) return { owner: undefined };
    if (isWithin('tag')) this.artifactsInTags++;
    return { owner: 'artifact' };
  }

  /** What a form paints belongs to whom the form belongs to, or to marks of its own. */
  private paint({ stream, ref }: NamedForm, marks: readonly Mark[]): void {
    const { dict } = stream;
    const known = this.forms.get(dict);
    if (known) {
      this.forms.set(dict, { ...known, times: known.times + 1 });
      return;
    }
    const before = this.tagged.size;
    const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict);
    this.read(content, resources, { holder: dict, form: ref }, marks);
    this.forms.set(dict, { times: 1, holdsMarks: this.tagged.size > before });
  }

  private show(font: PDFDict, strings: string): void {
    const counts = this.glyphs.get(font) ?? new Map<number, number>();
    this.glyphs.set(font, counts);
    const bytes = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
    for (const code of codesIn(strings, bytes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
}

function fontNamed(resources: PDFDict | undefined, name = ''): PDFDict | undefined {
  const font = resources
    ?.lookupMaybe(PDFName.of('Font'), PDFDict)
    ?.lookup(PDFName.of(name.replace(/^\//, '')));
  return font instanceof PDFDict ? font : undefined;
}

interface NamedForm {
  stream: PDFRawStream;
  ref: PDFRef | undefined;
}

/** A form XObject; `undefined` for a picture. */
function formNamed(resources: PDFDict | undefined, name = ''): NamedForm | undefined {
  const objects = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  const key = PDFName.of(name.replace(/^\//, ''));
  const stream = objects?.lookup(key);
  const ref = objects?.get(key);
  if (!(stream instanceof PDFRawStream)) return undefined;
  const isForm = stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Form');
  return isForm ? { stream, ref: ref instanceof PDFRef ? ref : undefined } : undefined;
}
