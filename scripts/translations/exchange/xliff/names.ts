import type { CodeKind } from '../inline.js';

/** The namespace of XLIFF 2.0 is that of 2.1 as well. */
export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

export const VERSION = '2.1';

/** How a code is declared: `xlf:` subtypes are those of the standard, each with the type it asks for; the others are ours. */
export const CODE_TYPES: Readonly<Record<CodeKind, { type: string; subType: string }>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  break: { type: 'fmt', subType: 'xlf:lb' },
  link: { type: 'link', subType: 'cpni:link' },
  picture: { type: 'image', subType: 'cpni:picture' },
  fact: { type: 'ui', subType: 'xlf:var' },
  component: { type: 'other', subType: 'cpni:component' },
  code: { type: 'other', subType: 'cpni:code' },
};
