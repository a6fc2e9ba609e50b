import { diffArrays } from 'diff';

/** Words that were taken out, put in, or kept, in reading order. */
export interface WordChange {
  kind: 'same' | 'out' | 'in';
  text: string;
}

// A fact is one word; so is each character of a script that is written without spaces.
const WORDS =
  /\{[^{}\s]*\}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}_]+(?:['’.@:/-][\p{L}\p{M}\p{N}_]+)*|\s+|./gsu;

/** How one wording became another, word by word. */
export function wordChanges(before: string, after: string): WordChange[] {
  const changes = diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? []).map(
    ({ value, added, removed }): WordChange => ({
      kind: added ? 'in' : removed ? 'out' : 'same',
      text: value.join(''),
    }),
  );
  return joined(changes);
}

/** A share of words that two wordings have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const changes = wordChanges(a, b);
  const size = (kind: WordChange['kind']) =>
    changes
      .filter((change) => change.kind === kind)
      .reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  const same = size('same') * 2;
  const all = same + size('out') + size('in');
  return all === 0 ? 1 : same / all;
}

/**
 * The changes as a sentence goes on: `“30 days” became “45 days”; “only” was put in`.
 *
 * @param most how many changes are told one by one
 */
export function sayChanges(before: string, after: string, most = 4): string {
  if (likeness(before, after) < REWRITTEN) return `${quote(before)} became ${quote(after)}`;
  const said: string[] = [];
  const changes = wordChanges(before, after);
  for (let index = 0; index < changes.length; index++) {
    const change = changes[index];
    const next = changes[index + 1];
    if (!change || change.kind === 'same') continue;
    if (change.kind === 'out' && next?.kind === 'in') {
      said.push(`${quote(change.text)} became ${quote(next.text)}`);
      index++;
    } else said.push(`${quote(change.text)} was ${change.kind === 'out' ? 'taken out' : 'put in'}`);
  }
  const more = said.length - most;
  return said.slice(0, most).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

/** Below this share of common words, single changes no longer tell what happened. */
const REWRITTEN = 0.35;

const LONGEST = 90;

function quote(text: string): string {
  const words = [...text.trim()];
  return `“${words.length > LONGEST ? `${words.slice(0, LONGEST).join('').trimEnd()}…` : words.join('')}”`;
}

/** A lone blank between two changes is no word that stayed: “a b” became “c d” at once. */
function joined(changes: WordChange[]): WordChange[] {
  const result: WordChange[] = [];
  let out = '';
  let put = '';
  const flush = () => {
    if (out !== '') result.push({ kind: 'out', text: out });
    if (put !== '') result.push({ kind: 'in', text: put });
    out = '';
    put = '';
  };
  changes.forEach(({ kind, text }, index) => {
    if (kind === 'out') out += text;
    else if (kind === 'in') put += text;
    else if (/^\s+$/.test(text) && (out !== '' || put !== '') && index < changes.length - 1) {
      out += text;
      put += text;
    } else {
      flush();
      result.push({ kind, text });
    }
  });
  flush();
  return result;
}
