/**
 * Require a filing's company, Filer ID, docket, officer and title to be the same wherever they stand.
 *
 * @why  The FCC looks filings up by company and Filer ID, in EB Docket No. 06-36; a name or a number that differs
 *       leaves open who has certified what: 47 CFR 64.2009(e) and the FCC's suggested form. What officer signs has to
 *       be the one who certifies.
 * @fix  Write the legal name, the Filer ID, the docket, and the officer's name and title as they stand on Form 499 and
 *       in the company's books, the same everywhere. Names given for short in the text are understood.
 * @checks TPL-04 TPL-05 U-2009-e6 EE-5109-e1 EE-5109-e3
 *
 * @example invalid annual-certification
 *   Name of company: Fernhill Telephone, Inc.
 *
 *   On behalf of Fernhill Telephone, LLC I submit this certification.
 *   => The company is “Fernhill Telephone, LLC” here, and “Fernhill Telephone, Inc.” elsewhere.
 * @example invalid annual-certification
 *   Form 499 Filer ID: 899126
 *
 *   Fernhill Telephone, Inc. (Filer ID 899162) submits this certification.
 *   => The Filer ID is 899162 here, and 899126 elsewhere.
 * @example invalid annual-certification
 *   Name of signatory: Ada Example
 *
 *   I, Ida Marsh, certify that I am an officer of the company.
 *   => Ada Example is named as the one who signs here, and Ida Marsh certifies elsewhere.
 * @example invalid annual-certification
 *   Title of signatory: Vice President
 *
 *   I, Ada Example, President of the company, certify as its agent.
 *   => The title is “President” here, and “Vice President” elsewhere.
 * @example invalid policy-statement
 *   Filed in EB Docket No. 06-63: our statement of CPNI procedures.
 *   => “EB Docket No. 06-63” is not the docket of these filings.
 * @example valid annual-certification
 *   Name of company: Fernhill Telephone, Inc. (“Fernhill”)
 *
 *   Fernhill Telephone, Inc keeps records, and Fernhill trains its people.
 */

import { defineRule } from './define-rule.js';
import { docketDisagreements, filerIdDisagreements, nameDisagreements } from './filing-agreement/index.js';
import { docketOf } from './filing-due.js';
import { filingFacts } from './filing-facts/index.js';
import { filingLaw, isFiling } from './filing-law.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

export const filingNamesAgree = defineRule('filing-names-agree', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  if (!isFiling(context) || !context.locale.startsWith('en')) return;
  const facts = filingFacts(blocks);
  const law = {
    names: filingLaw(context, { carrier: 'TPL-04', trs: 'EE-5109-e1' }),
    filerId: filingLaw(context, { carrier: 'TPL-05', trs: 'EE-5109-e1' }),
    docket: filingLaw(context, { carrier: 'U-2009-e6', trs: 'EE-5109-e3' }),
  };
  const found = [
    ...nameDisagreements([facts]).map((one) => ({ ...one, ...law.names })),
    ...filerIdDisagreements([facts]).map((one) => ({ ...one, ...law.filerId })),
    ...docketDisagreements([facts], docketOf(context.regime)).map((one) => ({ ...one, ...law.docket })),
  ];
  for (const { at, other, ...words } of found) {
    const related = other &&
      file.path && {
        path: file.path,
        line: place(other.fact).line,
        reason: `“${other.fact.said}”`,
      };
    report(file, { ...words, place: place(at.fact), ...(related && { related: [related] }) });
  }
  for (const { means, ...slip } of facts.shortNameSlips) {
    report(file, {
      place: place(slip),
      reason: `“${slip.said}” is not the name that the text defines, “${means}”.`,
      expected: `“${slip.fix}”`,
      fix: slip.fix,
    });
  }
});
