import type { ManifestDocument } from '../publish/manifest.js';

/** A file that is not as it was published, or would not be built so again. */
export interface PublishedFinding {
  /** Below the folder, with `/`; of a document that is gone, its name. */
  path: string;
  /**
   * In the folder: `missing`, `altered`, `replaced` by what is no file, `added`, or `words` that are not those of the
   * manifest. Built again: it `differs`, is `not-built`, is `new`; or its document is `gone` from the workspace.
   */
  what: 'missing' | 'altered' | 'replaced' | 'added' | 'words' | 'differs' | 'not-built' | 'new' | 'gone';
  /** What is known of it, in a sentence without its full stop. */
  why: string;
}

/** A published document, and what the folder's pages and e-mails say of it. */
export interface VerifiedDocument extends ManifestDocument {
  /** `unread`: none of its files is a page or an e-mail whose words can be taken out again. */
  said: 'same' | 'other' | 'unread';
}

/** What `cpni verify` found. */
export interface Verification {
  version: 1;
  /** As it was given. */
  folder: string;
  /** SHA-256 of the manifest itself. */
  manifest: string;
  /** Version of cpni-notices: then, and of the one that verifies. */
  tool: { published: string; present: string };
  /** SHA-256 of the law data: then, and of the one that verifies. */
  law: { published: string; present: string };
  /** Which browser printed: then, and when it was built again. */
  browser: { published: string | null; rebuilt?: string | null };
  documents: VerifiedDocument[];
  findings: PublishedFinding[];
  summary: { files: number; documents: number; findings: number; rebuilt: boolean };
}
