import { wrap } from './wrap.js';

/** A text after its label, wrapped to `width`, its further lines `indent` characters in. */
export function hang(label: string, text: string, indent: number, width: number): string {
  return label + wrap(text, width - indent).join(`\n${' '.repeat(indent)}`);
}
