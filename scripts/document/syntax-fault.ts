import { VFileMessage } from 'vfile-message';
import type { Fault, Place } from '../workspace/source-problem.js';

/** A tag or brace that the parser could not fit in, in an editor's words. */
export function syntaxFault(error: VFileMessage, source: string): Fault {
  // A tag that stays open to the end has no place but the one its message names.
  const place = openingPlace(error.reason) ?? placeOf(error);
  const [reason, expected] = wordsFor(error, source.split(/\r\n|\r|\n/)[place.line - 1] ?? '', place.column);
  return { place, reason, expected };
}

function wordsFor(error: VFileMessage, line: string, column: number): [string, string] {
  const told = error.reason;
  const closing =
    /Unexpected closing tag `(<\/[^`]*>)`, expected corresponding closing tag for `(<[^`]*>)` \((\d+):/.exec(
      told,
    );
  if (closing) {
    const [, found, open, at] = closing;
    return [
      `\`${found}\` stands where \`${open}\` of line ${at} is still open.`,
      `\`${open?.replace('<', '</')}\` first, and tags closed in the reverse order of their opening.`,
    ];
  }
  const unclosed = /(?:closing tag for `(<[^`]*>)` \((\d+):|the closing tag `<\/([^`]*)>`)/.exec(told);
  if (unclosed) {
    const open = unclosed[1] ?? `<${unclosed[3]}>`;
    const name = open.slice(1, -1);
    return [
      `\`${open}\` is not closed where it should be.`,
      `\`</${name}>\` after its words: in the same paragraph if it begins in a sentence, or on a line of its own if it begins on one. Or \`<${name} … />\` if it holds no words.`,
    ];
  }
  switch (error.ruleId) {
    case 'unexpected-closing-slash':
      return [
        'A closing tag stands here, and nothing is open that it could close.',
        'Remove it, or open it before.',
      ];
    case 'unexpected-attribute':
      return ['A closing tag cannot have properties.', 'The name alone: `</Note>`.'];
    case 'unexpected-self-closing-slash':
      return [
        'A closing tag has a slash on both sides.',
        '`</Note>` to close, or `<Note />` to stand alone.',
      ];
    case 'unexpected-lazy':
      return [
        'A tag or brace goes on in a line that is outside its list or quotation.',
        'Indent the line as far as the one before it, or begin it with `>` in a quotation.',
      ];
    case 'unexpected-eof':
      return told.includes('in expression')
        ? [
            '`{` begins a fact, and there is no `}` to end it.',
            '{factName}, or \\{ for a brace that is read.',
          ]
        : ['A tag that `<` begins is not ended by `>`.', '`>` at its end, or \\< for the sign itself.'];
    default:
      return wordsForCharacter(told, line, column);
  }
}

function wordsForCharacter(told: string, line: string, column: number): [string, string] {
  const rest = line.slice(line.lastIndexOf('<', column - 1));
  if (rest.startsWith('<!--'))
    return ['`<!-- -->` is an HTML comment, which is not taken.', '{/* your comment */}'];
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/i.test(rest)) {
    return [
      'A link in pointed brackets is not taken.',
      '[its words](https://…), or the fact that holds the address.',
    ];
  }
  if (/attribute value/.test(told)) {
    return ['The value of a property is not in quotes.', 'Quotes around it: name="value".'];
  }
  if (/(?:in|after|before) attribute|after name|in tag/.test(told)) {
    return [
      'The tag cannot be read at this character.',
      'Properties as name="value", with straight quotes, and `>` or `/>` at the end.',
    ];
  }
  return [
    '`<` begins a component, and no name of one follows.',
    '\\< for the sign itself, or words such as "less than".',
  ];
}

function openingPlace(told: string): Place | undefined {
  const [, line, column, endLine, endColumn] =
    /^Expected a closing tag for `[^`]*` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(told) ?? [];
  if (endColumn === undefined) return undefined;
  return {
    line: Number(line),
    column: Number(column),
    endLine: Number(endLine),
    endColumn: Number(endColumn),
  };
}

function placeOf(error: VFileMessage): Place {
  const { place } = error;
  const start = place && 'start' in place ? place.start : place;
  const end = place && 'end' in place ? place.end : place;
  const line = start?.line ?? 1;
  const column = start?.column ?? 1;
  return { line, column, endLine: end?.line ?? line, endColumn: end?.column ?? column };
}

/** Whether something that was thrown tells of a fault in the text. */
export function isSyntaxError(error: unknown): error is VFileMessage {
  return error instanceof VFileMessage;
}
