import { alignCodes } from '../exchange/align-codes.js';
import { type Code, codesIn, type Inline, inlineOf } from '../exchange/inline.js';
import type { Unit } from '../units/model.js';
import { readUnits } from '../units/read-units.js';
import { canonical } from './canonical.js';
import { unitText } from './unit-text.js';

/** What goes into one unit of a file. */
export interface Filling {
  /** Which of the file's units. */
  index: number;
  source: Unit;
  content: Inline[];
}

/**
 * Puts contents in the place of units; everything between them stays as it is, and a unit's comments go to its end.
 * Texts in tags and links first: the words around them are then written with them.
 */
export function splice(text: string, fillings: readonly Filling[]): string {
  const isInner = ({ source }: Filling) =>
    source.notation.form !== 'markdown' && source.notation.form !== 'yaml';
  const inner = replaceAll(text, fillings.filter(isInner));
  return replaceAll(
    inner,
    fillings.filter((filling) => !isInner(filling)),
  );
}

function replaceAll(text: string, fillings: readonly Filling[]): string {
  const units = requireUnits(text);
  const stretches = fillings
    .map(({ index, source, content }) => {
      const unit = units[index];
      if (!unit) throw new Error(`The text has no unit ${index}`);
      const filled = canonical(content, knownCodes(source, unit));
      return {
        unit,
        put: unitText(unit.notation, filled, indentOf(text, unit.start)) + commentsOf(text, unit),
      };
    })
    .sort((a, b) => b.unit.start - a.unit.start);
  return stretches.reduce((sum, { unit, put }) => sum.slice(0, unit.start) + put + sum.slice(unit.end), text);
}

/** Codes of a unit, as the source writes them, and as the present translation does where it has them. */
export function knownCodes(source: Unit, target?: Unit): Code[] {
  const ours = inlineOf(source.content);
  const theirs = target ? alignCodes(inlineOf(target.content), ours) : [];
  return [...codesIn(ours), ...codesIn(theirs)];
}

/** @throws Error for a text that was made here and cannot be parsed */
export function requireUnits(text: string): Unit[] {
  const units = readUnits(text);
  if (!units) throw new Error('The translation that was put together cannot be parsed');
  return units;
}

/** What stands before the lines of a list's item or a quotation after its first. */
function indentOf(text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?$/.test(before) ? before.replace(/[^\s>]/g, ' ') : '';
}

function commentsOf(text: string, { content, notation }: Unit): string {
  if (notation.form !== 'markdown') return '';
  return content
    .filter((node) => node.type === 'mdxTextExpression' && node.value.trim().startsWith('/*'))
    .map(({ position }) => ` ${text.slice(position?.start.offset, position?.end.offset)}`)
    .join('');
}
