import type { LawElement } from '../../rules/law.js';

/** When an element is the law: `In force since 2007-12-08, except from 2017-01-03 to 2017-09-21.` */
export function dateWords({ inForce, status }: LawElement): string {
  const { from, to, suspended = [] } = inForce;
  if (status.startsWith('pending')) {
    return status === 'pending-not-effective'
      ? 'Pending: adopted, and not in effect. Documents are not checked for it.'
      : 'Pending, as far as is known. Documents are not checked for it.';
  }
  const except = suspended.map((gap) => `, except from ${gap.from} until ${gap.to}`).join('');
  if (to !== null)
    return `In force ${from === null ? '' : `from ${from} `}until ${to}${except}; it is the law no more.`;
  return from === null ? 'Advice without a date.' : `In force since ${from}${except}.`;
}
