import type { ErrorCode, YAMLParseError } from 'yaml';
import type { Fault, Place } from './source-problem.js';

/** What the parser's commonest refusals mean to someone who writes a file by hand. */
const WORDS: Partial<Record<ErrorCode, [reason: string, expected: string]>> = {
  TAB_AS_INDENT: ['a tab stands at the beginning of the line.', 'Indent with spaces.'],
  BAD_INDENT: [
    'the line is indented differently from its neighbours.',
    'The same number of spaces for keys of one group.',
  ],
  MULTIPLE_DOCS: ['`---` begins a second document in the file.', 'One document; remove the line `---`.'],
  BAD_ALIAS: [
    '`*` begins an alias, and there is none of this name.',
    'The words in quotes, if `*` belongs to them.',
  ],
  BAD_SCALAR_START: ['a value cannot begin with this character.', 'The value in quotes.'],
  BLOCK_AS_IMPLICIT_KEY: ['a second colon stands in the line.', 'Quotes around a value that holds a colon.'],
  MULTILINE_IMPLICIT_KEY: [
    'a key runs over more than one line; a colon may be missing.',
    '`key: value`, each on its own line.',
  ],
  MISSING_CHAR: [
    'a bracket, quote or colon is missing.',
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

/** A fact at the beginning of a value is read as a group of keys. */
const BARE_FACT: [string, string] = [
  'a value that begins with `{` is not in quotes.',
  'Quotes around the whole value.',
];

/** The first syntax error of a YAML file, in an editor's words. */
export function syntaxFault(error: YAMLParseError, text: string, place: Place): Fault {
  const lines = text.split(/\r\n|\r|\n/);
  const cause = causeOf(error, lines[place.line - 1] ?? '');
  const isBareFact = /:\s+\{[\w.]+\}\s*\S/.test(lines[place.line - 1] ?? '');
  const [reason, expected] = (isBareFact ? BARE_FACT : undefined) ??
    WORDS[cause.code] ?? [
      'the line does not fit in what stands before it.',
      '`key: value`, with lists as `- item` and the same indentation for keys of one group.',
    ];
  return {
    place: cause.away === 0 ? place : lineAway(lines, place, cause.away),
    reason: `This is not YAML that can be read: ${reason}`,
    expected,
  };
}

/** The parser says what it stumbled over; that often has a simpler cause, in a line before or after. */
function causeOf({ code, message }: YAMLParseError, line: string): { code: ErrorCode; away: -1 | 0 | 1 } {
  if (/^ *\t/.test(line)) return { code: 'TAB_AS_INDENT', away: 0 };
  if (/must be sufficiently indented and end with a/.test(message)) return { code: 'MISSING_CHAR', away: -1 };
  const isSecondColon = /:\s.*:(\s|$)/.test(line);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !isSecondColon) return { code: 'BAD_INDENT', away: 1 };
  return { code, away: 0 };
}

/** The words of the nearest line above or below that has any. */
function lineAway(lines: string[], place: Place, away: -1 | 1): Place {
  for (let at = place.line - 1 + away; at >= 0 && at < lines.length; at += away) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const column = line.length - line.trimStart().length + 1;
    return { line: at + 1, column, endLine: at + 1, endColumn: line.trimEnd().length + 1 };
  }
  return place;
}
