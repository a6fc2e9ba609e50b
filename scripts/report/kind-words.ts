/** A kind of document in words: `annual certification`. */
export function kindWords(kind: string): string {
  if (kind === 'not-cpni') return 'no CPNI document';
  if (kind === 'opt-out-email') return 'opt-out e-mail';
  return kind.startsWith('opt-out-failure') ? 'opt-out failure letter' : kind.replace(/-(?=[a-z]+$)/, ' ');
}
