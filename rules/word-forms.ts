/** The forms of an English word that a correction puts in the place of another. */

const OF_MANY: Record<string, string> = { has: 'have', is: 'are', was: 'were', does: 'do' };
const OF_ONE: Record<string, string> = { have: 'has', are: 'is', do: 'does' };
const BARE: Record<string, string> = { has: 'have', is: 'be', does: 'do' };
const PAST: Record<string, string> = { permit: 'permitted', sell: 'sold', keep: 'kept' };

/** “revokes” → “revoke”, “notifies” → “notify”, “is” → “are”: as it is said of many. */
export function plainForm(verb: string): string {
  return OF_MANY[verb.toLowerCase()] ?? withoutS(verb);
}

/** “ensures” → “ensure”, “is” → “be”: as it follows “will” and “not”. */
export function bareForm(verb: string): string {
  return BARE[verb.toLowerCase()] ?? withoutS(verb);
}

/** “have” → “has”: as it is said of one. */
export function formOfOne(verb: string): string {
  return OF_ONE[verb.toLowerCase()] ?? verb;
}

/** “establish” → “established”. */
export function pastForm(verb: string): string {
  const known = PAST[verb.toLowerCase()];
  if (known) return known;
  if (/e$/.test(verb)) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** “established” → “establish”, “disclosed” → “disclose”. */
export function bareOfPast(verb: string): string {
  const stem = verb.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return /(?:[sv]|[iu]r|[au]t|ok|uc|c)$/.test(stem) ? `${stem}e` : stem;
}

/** “policies” → “policy”, “breaches” → “breach”, “records” → “record”. */
export function singular(noun: string): string {
  return withoutS(noun);
}

/** “employee” → “employees”. */
export function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function withoutS(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|ss|x)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
}
