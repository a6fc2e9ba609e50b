import type { SetFinding } from '../../../rules/parity/parity-findings.js';
import { compareTexts, type TextPair } from './pairs.js';
import { plant } from './plant.js';

/** How often faults of one kind were found in one language. */
export interface Count {
  kind: string;
  locale: string;
  planted: number;
  /** An error at the place. */
  found: number;
  /** … by a rule that tells this kind. */
  named: number;
}

export interface Measured {
  counts: Count[];
  /** Errors in pairs into which nothing was planted. */
  alarms: { pair: string; finding: SetFinding }[];
  missed: { pair: string; locale: string; kind: string; note: string; told: string[] }[];
}

/** Plants faults into pairs and sees whether they are found. */
export function measure(
  pairs: readonly TextPair[],
  most?: number,
  progress?: (name: string) => void,
): Measured {
  const counts = new Map<string, Count>();
  const measured: Measured = { counts: [], alarms: [], missed: [] };
  for (const pair of pairs) {
    progress?.(`${pair.name}.${pair.locale}`);
    const clean = compareTexts(pair);
    const key = ({ rule, line, reason }: SetFinding) => `${rule} ${line} ${reason}`;
    const known = new Set(clean.map(key));
    for (const finding of clean) {
      if (finding.severity === 'error')
        measured.alarms.push({ pair: `${pair.name}.${pair.locale}`, finding });
    }
    for (const fault of plant(pair, most)) {
      const told = compareTexts({ ...pair, ...fault }).filter(
        (finding) => finding.severity === 'error' && !known.has(key(finding)),
      );
      const near = told.filter(({ line }) => line >= fault.from - 1 && line <= fault.to + 1);
      const count = counts.get(`${fault.kind} ${pair.locale}`) ?? {
        kind: fault.kind,
        locale: pair.locale,
        planted: 0,
        found: 0,
        named: 0,
      };
      count.planted++;
      if (near.length > 0) count.found++;
      if (near.some(({ rule }) => fault.rules?.includes(rule) ?? true)) count.named++;
      else {
        measured.missed.push({
          pair: pair.name,
          locale: pair.locale,
          kind: fault.kind,
          note: fault.note,
          told: told.map(({ rule, line }) => `${rule}:${line}`),
        });
      }
      counts.set(`${fault.kind} ${pair.locale}`, count);
    }
  }
  measured.counts = [...counts.values()];
  return measured;
}
