import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Fault, Place } from './source-problem.js';

/** What the parser's commonest refusals mean to someone who writes a file by hand. */
const WORDS: Partial<Record<ErrorCode, [reason: string, expected: string]>> = {
  TAB_AS_INDENT: ['A tab stands at the beginning of the line.', 'Indent with spaces.'],
  BAD_INDENT: [
    'The line is indented differently from its neighbours.',
    'The same number of spaces for keys of one group.',
  ],
  MULTIPLE_DOCS: ['`---` begins a second document in the file.', 'One document; remove the line `---`.'],
  BAD_ALIAS: [
    '`*` begins an alias, and there is none of this name.',
    'The words in quotes, if `*` belongs to them.',
  ],
  BAD_SCALAR_START: ['A value cannot begin with this character.', 'The value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second colon in one line, or a key in the wrong place.',
    'Quotes around a value that holds a colon.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A key runs over more than one line; a colon may be missing.',
    '`key: value`, each on its own line.',
  ],
  MISSING_CHAR: [
    'A bracket, quote or colon is missing.',
    'Each [ { " \' closed, and a colon after each key.',
  ],
  TAG_RESOLVE_FAILED: [
    '`!` begins a tag, which is not understood here.',
    'The words in quotes, if `!` belongs to them.',
  ],
  BAD_DQ_ESCAPE: [
    '`\\` in double quotes begins an escape that does not exist.',
    'Single quotes around the value.',
  ],
};

/** The first syntax error of a YAML file, in an editor's words. */
export function syntaxFault(error: YAMLParseError, text: string, place: Place): Fault {
  const line = text.split(/\r\n|\r|\n/)[place.line - 1] ?? '';
  const code: ErrorCode = /^ *\t/.test(line) ? 'TAB_AS_INDENT' : error.code;
  const [reason, expected] = WORDS[code] ?? [
    'The line does not fit in what stands before it.',
    '`key: value`, with lists as `- item` and the same indentation for keys of one group.',
  ];
  return { place, reason: `This is not YAML that can be read: ${lowerFirst(reason)}`, expected };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
