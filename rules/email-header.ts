import type { DocumentContext } from './document-context.js';
import type { Block } from './recognise/index.js';

const FIELDS: Record<string, 'from' | 'to' | 'subject'> = {
  from: 'from',
  de: 'from',
  to: 'to',
  para: 'to',
  subject: 'subject',
  asunto: 'subject',
};

/**
 * The header lines with which an e-mail begins. A letter or memorandum may have one such line below its
 * letterhead; an e-mail begins with them, or names two fields, or an address.
 */
export function emailHeader(blocks: Block[]): DocumentContext['email'] {
  const header: NonNullable<DocumentContext['email']> = {};
  for (const { role, text } of blocks) {
    const [, name = '', value = ''] = /^([\p{L}-]+)\s*:\s*(.*)$/u.exec(text) ?? [];
    const field = role === 'header' ? FIELDS[name.toLowerCase()] : undefined;
    if (field) header[field] ??= value;
  }
  const { from, to, subject } = header;
  const isFirst = blocks[0]?.role === 'header';
  const isEmail = subject !== undefined && (isFirst || from !== undefined || to !== undefined);
  return isEmail || from?.includes('@') ? header : undefined;
}
