import { CpniError } from '../../cpni-error.js';
import { linkFault } from './link-fault.js';
import { type PageLinks, pageLinks } from './page-links.js';
import { styleLinks } from './style-links.js';

/** Where an author wrote a link. */
export interface LinkPlace {
  /** Absolute, or as the document is called. */
  path: string;
  line?: number;
}

/** Faults that one message tells. */
const TOLD = 5;

/** Collects the links of a build's files, and sees to it that each leads somewhere. */
export class BuiltLinks {
  private readonly files = new Set<string>();
  private readonly pages = new Map<string, PageLinks>();

  /** Takes a file that is built; `path` is below `dist/`. */
  add(path: string, bytes: Uint8Array): void {
    this.files.add(path);
    if (path.endsWith('.html')) this.pages.set(path, pageLinks(read(bytes)));
    else if (path.endsWith('.css'))
      this.pages.set(path, { addresses: styleLinks(read(bytes)), ids: new Set() });
  }

  /** Paths of the files whose links are seen to. */
  get checked(): string[] {
    return [...this.pages.keys()];
  }

  /**
   * Every link inside the build leads to a file, and to a place in it where it names one.
   * @param authored tells where an author wrote a link, of the page at a path and of its address
   * @throws {CpniError} naming pages, links and what is wrong with them; at the author's line where it is an author's
   */
  requireResolved(authored: (page: string, address: string) => LinkPlace | undefined): void {
    const built = {
      has: (path: string) => this.files.has(path),
      idsOf: (path: string) => this.pages.get(path)?.ids,
    };
    const faults = [...this.pages].flatMap(([from, { addresses }]) =>
      addresses.flatMap((address) => {
        const fault = linkFault(from, address, built);
        return fault === undefined ? [] : [{ from, address, fault }];
      }),
    );
    const [first] = faults;
    if (!first) return;
    const place = faults.flatMap(({ from, address }) => authored(from, address) ?? [])[0];
    const told = faults
      .slice(0, TOLD)
      .map(({ from, address, fault }) => `${from} leads to “${address}”: ${fault}`);
    const more = faults.length > TOLD ? `; and ${faults.length - TOLD} more links lead nowhere` : '';
    throw new CpniError(`${told.join('; ')}${more}`, {
      path: place?.path ?? first.from,
      ...(place?.line !== undefined && { line: place.line }),
      hint: place
        ? 'Nothing was published. Write the whole address, from https:// on, or #heading for a place in the document.'
        : 'Nothing was published. Please report this with the documents that show it.',
    });
  }
}

function read(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
