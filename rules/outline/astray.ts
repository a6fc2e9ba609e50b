import { type BrokenReference, brokenReferences, causeOf } from './broken-references.js';
import { type LabelFault, labelFaults } from './label-faults.js';
import type { Label } from './model.js';
import type { Outline } from './outline.js';

/** A reference to what is not there, and why. */
export interface Astray extends BrokenReference {
  /** The label that lacks or is wrong where it leads to. */
  cause?: Label;
  /** The fault of that label, where its one correction puts the reference right too. */
  mendedBy?: LabelFault;
}

const done = new WeakMap<Outline, Astray[]>();

/** References that lead nowhere; found once, however many rules ask. */
export function astrayReferences(outline: Outline): Astray[] {
  const known = done.get(outline) ?? findAstray(outline);
  done.set(outline, known);
  return known;
}

function findAstray(outline: Outline): Astray[] {
  const faults = labelFaults(outline);
  return brokenReferences(outline).map((broken) => {
    const cause = causeOf(broken, outline);
    const mendedBy = cause && faults.find(({ label, fix }) => label === cause && fix !== undefined);
    return { ...broken, ...(cause && { cause }), ...(mendedBy && { mendedBy }) };
  });
}
