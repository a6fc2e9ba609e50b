import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { mcidOf } from '../../render/pdf/artifacts.js';
import type { Operation } from '../../render/pdf/content-stream.js';
import type { OpenMark } from './paint.js';

/** Reads the operation that opens a mark. */
export function openMark(operation: Operation): OpenMark {
  const [tag = '', properties = ''] = operation.operands;
  const mcid = mcidOf(operation);
  const actual = actualText(properties);
  return {
    tag: tag.slice(1),
    isPagination: /\/Type\s*\/Pagination\b/.test(properties),
    ...(mcid !== undefined && { mcid }),
    ...(actual !== undefined && { actual }),
  };
}

/** What stands for all that a mark holds (ISO 32000-1, 14.9.4). */
function actualText(properties: string): string | undefined {
  const [, hex, literal] =
    /\/ActualText\s*(?:<([0-9A-Fa-f]*)>|\(((?:\\.|[^\\)])*)\))/s.exec(properties) ?? [];
  if (hex !== undefined) return PDFHexString.of(hex).decodeText();
  return literal === undefined ? undefined : PDFString.of(literal).decodeText();
}
