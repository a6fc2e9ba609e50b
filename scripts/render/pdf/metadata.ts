import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { direction } from '../../../site/bidi.js';

/** What a PDF says of itself. */
export interface PdfMetadata {
  title: string;
  /** BCP 47. */
  language: string;
  author: string;
  /** What it is about, in a sentence. */
  subject?: string;
  /** YYYY-MM-DD; stands for the time of making, which a file that is always the same cannot tell. */
  date: string;
}

const PRODUCER = 'cpni-notices';

/**
 * Writes title, language, subject and dates, once for old readers (Info) and once as XMP with the PDF/UA-1 mark. The file's
 * identifier comes from `contents`, its pages.
 */
export function writeMetadata(document: PDFDocument, metadata: PdfMetadata, contents: string[]): void {
  const { catalog, context } = document;
  catalog.set(PDFName.of('Lang'), PDFString.of(metadata.language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  // Pages are called by the numbers that are printed on them, whatever a reading program would count.
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
  const order = direction(metadata.language) === 'rtl' ? 'R2L' : 'L2R';
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true, Direction: order }));

  const stamp = PDFString.of(`D:${metadata.date.replaceAll('-', '')}000000Z`);
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  const info = context.obj({
    Title: PDFHexString.fromText(metadata.title),
    Author: PDFHexString.fromText(metadata.author),
    ...(metadata.subject !== undefined && { Subject: PDFHexString.fromText(metadata.subject) }),
    Producer: PDFString.of(PRODUCER),
    Creator: PDFString.of(PRODUCER),
    CreationDate: stamp,
    ModDate: stamp,
  });
  context.trailerInfo.Info = context.register(info);

  const xmp = Buffer.from(packet(metadata), 'utf8');
  const stream = PDFRawStream.of(
    context.obj({ Type: 'Metadata', Subtype: 'XML', Length: xmp.length }),
    new Uint8Array(xmp),
  );
  catalog.set(PDFName.of('Metadata'), context.register(stream));

  const fingerprint = createHash('sha256').update(JSON.stringify([metadata, contents]));
  const id = PDFHexString.of(fingerprint.digest('hex').slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** XMP (ISO 16684-1) with the identification of ISO 14289-1, clause 5. */
function packet({ title, language, author, subject, date }: PdfMetadata): string {
  const described =
    subject === undefined ? '' : `\n<dc:description>${inLanguage(subject, language)}</dc:description>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title>${inLanguage(title, language)}</dc:title>${described}
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** Words for readers of any language, and the same as what they are (ISO 16684-1, language alternatives). */
function inLanguage(words: string, language: string): string {
  const items = ['x-default', language].map(
    (tag) => `<rdf:li xml:lang="${tag}">${escapeXml(words)}</rdf:li>`,
  );
  return `<rdf:Alt>${items.join('')}</rdf:Alt>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
