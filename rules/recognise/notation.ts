/** One `say` of the wording data, taken apart: see {@link parseSay}. */
export interface Say {
  all: string[];
  near: string[];
  not: string[];
  notNear: string[];
  heads: string[];
  notHeads: string[];
  whole: string[];
  notWhole: string[];
  /** How many sentences in a row may share the saying. */
  window: number;
  /** Heads do not help: the sentences say it by themselves. */
  own: boolean;
}

const SIGNS = {
  '&': 'all',
  '~': 'near',
  '!': 'not',
  '!~': 'notNear',
  '@': 'heads',
  '!@': 'notHeads',
  '%': 'whole',
  '!%': 'notWhole',
} as const;

/**
 * Reads `A & B ~ C ! D /2`: A and B said in one sentence (`/2`: in up to two neighbouring ones, heads
 * helping; `/1own`: heads not helping), C within reach (`~`), D not there (`!`), `!~` not within reach, `@` in the heads, `!@` not
 * in them, `%` somewhere in the document, `!%` nowhere in it.
 */
export function parseSay(say: string): Say {
  const window = /\s\/(\d+)(own)?(?=\s|$)/.exec(say);
  const body = window ? say.replace(window[0], '') : say;
  const parts = body.trim().split(/\s(!~|!@|!%|[&~!@%])\s/);
  const read: Say = {
    all: [],
    near: [],
    not: [],
    notNear: [],
    heads: [],
    notHeads: [],
    whole: [],
    notWhole: [],
    window: 1,
    own: false,
  };
  if (parts[0]) read.all.push(parts[0].trim());
  for (let index = 1; index < parts.length; index += 2) {
    const sign = parts[index] as keyof typeof SIGNS;
    read[SIGNS[sign]].push((parts[index + 1] ?? '').trim());
  }
  if (window) read.window = Number(window[1]);
  read.own = window?.[2] === 'own';
  return read;
}
