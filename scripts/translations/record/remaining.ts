import type { Translation } from '../state/translation.js';
import type { UnitPair } from '../state/unit-states.js';

const TOLD: Partial<Record<UnitPair['state'], string>> = {
  stale: 'stale',
  'changed-both': 'both changed',
  unrecorded: 'not recorded',
};

/** What of a translation is still not recorded as it stands, besides the units that were recorded, in lines of words. */
export function remaining({ pairs }: Translation, recorded: readonly UnitPair[]): string[] {
  const rest = pairs.filter((pair) => !recorded.includes(pair));
  const told = Object.entries(TOLD).flatMap(([state, words]) => {
    const lines = rest.flatMap((pair) =>
      pair.state === state && pair.target ? [pair.target.place.line] : [],
    );
    return lines.length === 0 ? [] : [`${words}: ${lineList(lines)}`];
  });
  const missing = rest.filter(({ state }) => state === 'missing').length;
  const all = [...told, ...(missing > 0 ? [`missing: ${missing} part${missing === 1 ? '' : 's'}`] : [])];
  return all.map((words) => `still ${words}`);
}

/** `line 5`, `lines 5, 8, 9 and 12 more` */
export function lineList(lines: readonly number[]): string {
  const all = [...new Set(lines)];
  const shown = all.slice(0, MOST).join(', ');
  const more = all.length > MOST ? ` and ${all.length - MOST} more` : '';
  return `${all.length === 1 ? 'line' : 'lines'} ${shown}${more}`;
}

const MOST = 12;
