import type { Check, PdfFault } from './model.js';
import { roleMap, rootOf } from './read-structure.js';
import { at } from './said.js';
import { STANDARD_TYPES } from './standard-types.js';

/** Every type is one that PDF 1.7 knows, or is said to stand for one (ISO 14289-1, 7.1). */
export const checkTypes: Check = ({ document, elements }) => {
  const root = rootOf(document);
  if (!root) return [];
  const roles = roleMap(root);
  const faults: PdfFault[] = [...roles.keys()]
    .filter((type) => STANDARD_TYPES.has(type))
    .map((type) => ({ clause: '7.1', what: `lets ${type} stand for something else in its role map` }));
  const circle = [...roles.keys()].find((type) => goesRound(type, roles));
  if (circle !== undefined) {
    faults.push({ clause: '7.1', what: `has a role map that goes round from ${circle}` });
  }
  const unknown = new Map<string, number | undefined>();
  for (const { written, type, page } of elements) {
    const isKnown = STANDARD_TYPES.has(type) || goesRound(written, roles);
    if (!isKnown && !unknown.has(written)) unknown.set(written, page);
  }
  for (const [type, page] of unknown) {
    faults.push({ clause: '7.1', ...at(page), what: `has a ${type}, which stands for no standard type` });
  }
  return faults;
};

function goesRound(from: string, roles: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let type: string | undefined = from; type !== undefined; type = roles.get(type)) {
    if (seen.has(type)) return true;
    seen.add(type);
  }
  return false;
}
