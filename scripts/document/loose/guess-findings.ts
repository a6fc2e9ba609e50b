import { inWords } from '../../../rules/calendar.js';
import type { DocumentContext } from '../../../rules/document-context.js';
import type { Finding } from '../../../rules/finding.js';
import { languageName } from '../../../rules/language/language-name.js';
import { loadLaw } from '../../../rules/law.js';
import { loadWording } from '../../../rules/wording.js';

/**
 * Says what was guessed, so that a wrong guess is seen, and what is not known.
 *
 * @param day YYYY-MM-DD: the date of filing whose law is applied
 * @param by what it was guessed from
 */
export function guessFindings(
  context: DocumentContext,
  day: string | undefined,
  by = 'its words suggest',
): Finding[] {
  return [...kindFinding(context, day, by), ...stateFinding(context)];
}

function kindFinding(context: DocumentContext, day: string | undefined, guessedBy: string): Finding[] {
  const isGuessed = context.guessed.includes('kind');
  if (!isGuessed && day === undefined) return [];
  const finding = {
    rule: 'file-kind',
    severity: 'info' as const,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  };
  if (context.kind === 'not-cpni' && !loadWording(context.locale)) {
    const language = languageName(context.locale);
    return [
      {
        ...finding,
        severity: 'warning',
        reason: `What this says was not checked: what notices say in ${language} is not known here.`,
        expected: 'Check it together with its source: cpni lint notice.en.md notice.fr.md',
      },
    ];
  }
  if (context.kind === 'not-cpni') {
    return [
      {
        ...finding,
        reason:
          'This is no CPNI document: it asks for no use of telephone or relay records and reports on none.',
        expected: 'If it is one, say which: --kind opt-out-notice (or another kind).',
      },
    ];
  }
  const by = context.regime === 'trs' ? 'a relay provider' : 'a carrier';
  const read = `Read as ${article(context.kind)} ${context.kind} of ${by}`;
  const ofDay = day === undefined ? '' : `the law of ${inWords(day)}, its date of filing`;
  return [
    {
      ...finding,
      reason: `${read}${isGuessed ? `, as ${guessedBy}` : ''}${ofDay && `, and checked against ${ofDay}`}.`,
      expected: [
        isGuessed && 'If it is another, say so with --kind and --regime.',
        ofDay && 'For the law of another day: --as-of.',
      ]
        .filter(Boolean)
        .join(' '),
    },
  ];
}

/** Silence about a state would pass for "nothing more is asked there". */
function stateFinding({ states = [], kind }: DocumentContext): Finding[] {
  const held = new Set(
    loadLaw().sections.flatMap(({ elements }) => elements.flatMap((element) => element.states ?? [])),
  );
  return states
    .filter((state) => kind !== 'not-cpni' && !held.has(state))
    .map((state) => ({
      rule: 'law-state',
      severity: 'info',
      reason: `No rules of ${state} are held here: this is checked against federal law alone.`,
      expected: `Have a person see whether ${state} asks for more. Rules are held for: ${[...held].sort().join(', ')}.`,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    }));
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? 'an' : 'a';
}
