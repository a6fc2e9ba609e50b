import type { Nodes, RootContent } from 'mdast';
import { nearestName } from '../../rules/nearest-name.js';
import { longDate } from '../../site/wording.js';
import { isFaulty } from '../workspace/model.js';
import { siteStrings } from '../workspace/site-strings.js';
import { PlacedNodes } from './placed-nodes.js';
import { type Expansion, localWords, note, paragraphNode } from './said-nodes.js';

/** A line to write on. */
const LINE = '_'.repeat(30);

/** `<Signature of>`: the officer's mark if signed, or a line to sign on; name, title, company and date. */
export function expandSignature(node: Nodes, of: string, expansion: Expansion): RootContent[] {
  const { folder, locale } = expansion;
  const { officers = {}, legalName } = folder.carrier.facts;
  const officer = Object.hasOwn(officers, of) ? officers[of] : undefined;
  if (!officer) {
    if (of !== '' && !isFaulty(folder.carrier.faulty, `officers.${of}`)) noteUnknown(node, of, expansion);
    return [];
  }
  const translate = siteStrings(locale);
  const title = localWords(expansion, node, `officers.${of}.title`, officer.title);
  const day = folder.settings.signed?.[of];
  const placed = new PlacedNodes(node, locale);
  const line = (words: string, className: string) => paragraphNode(placed.nodes(words), node, className);
  const mark = day
    ? line(translate('signature.signed', { name: placed.words(officer.name) }), 'signature-mark')
    : line(translate('signature.blank', { line: LINE }), 'signature-line');
  const date = translate('signature.date', { date: day ? longDate(day, translate) : LINE });
  return [
    {
      type: 'signature',
      of,
      ...(day ? { signed: day } : {}),
      children: [
        mark,
        line(placed.words(officer.name), 'signature-name'),
        line(placed.words(title), 'signature-title'),
        line(placed.words(legalName), 'signature-company'),
        line(date, 'signature-date'),
      ],
      data: { hName: 'div', hProperties: { className: ['signature'] } },
      ...(node.position ? { position: node.position } : {}),
    },
  ];
}

function noteUnknown(node: Nodes, of: string, expansion: Expansion): void {
  const names = Object.keys(expansion.folder.carrier.facts.officers ?? {});
  const nearest = nearestName(of, names);
  note(
    expansion,
    node,
    'file-components',
    `carrier.yaml has no officer \`${of}\`.`,
    nearest
      ? `Did you mean of="${nearest}"?`
      : names.length > 0
        ? `One of: ${names.map((name) => `of="${name}"`).join(', ')}.`
        : `Give \`${of}\` under \`officers\` in carrier.yaml.`,
  );
}
