import type { FillIn } from './fill-in.js';

/** Keys that carrier.schema.json asks of every company. */
const ALWAYS = ['name', 'legalName', 'regime', 'services'];

/**
 * Tells which of a company's facts a document needs: those that its words name, and those that its components
 * say of the recipients and choices which its settings list.
 */
export function factsNeeded(
  words: readonly string[],
  settings: readonly FillIn[],
): (path: string) => boolean {
  const text = words.join('\n');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
  const named = new Set([
    ...ALWAYS,
    ...all(/\{([A-Za-z][\w.]*)\}/g),
    ...all(/<Signature of="(\w+)"/g).map((officer) => `officers.${officer}`),
    ...listed(settings, 'recipients').map((name) => `recipients.${name}`),
    ...listed(settings, 'choices').map((name) => `choices.${name}`),
  ]);
  const ways = all(/<Choices to="(\w+)"/g);
  return (path) => {
    const [group, , key] = path.split('.');
    const isOtherWay = group === 'choices' && (key === 'deny' || key === 'grant') && !ways.includes(key);
    return !isOtherWay && path.split('.').some((_, at, parts) => named.has(parts.slice(0, at + 1).join('.')));
  };
}

/** The names in a setting such as `recipients: [sales]`. */
export function listed(settings: readonly FillIn[], key: string): string[] {
  const list = settings.find((entry) => entry.key === key)?.rest ?? '';
  return [...list.matchAll(/\w+/g)].map(([name]) => name);
}
