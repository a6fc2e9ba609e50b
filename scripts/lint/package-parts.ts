import type { blocksOf } from '../../rules/blocks.js';
import type { Located } from '../../rules/filing-agreement/model.js';
import type { filingFacts } from '../../rules/filing-facts/index.js';
import type { Finding } from '../../rules/finding.js';
import type { Document } from '../document/document.js';
import type { ReportedDocument } from '../report/lint-report.js';

/** One document of a package: what it states, and the way from a stated fact to its place. */
export interface Part extends ReturnType<typeof blocksOf> {
  document: Document;
  facts: ReturnType<typeof filingFacts>;
  reported: ReportedDocument;
  /** As the report names it. */
  path: string;
}

/** A fault across documents. */
export interface PackageFault {
  rule: string;
  at: Located;
  other?: Located;
  reason: string;
  expected: string;
  severity?: 'warning';
  law?: Pick<Finding, 'element' | 'law' | 'cite' | 'url'>;
}
