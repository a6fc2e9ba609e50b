import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { figuresOf } from '../../rules/legible/figures.js';
import { legibilityFindings } from '../../rules/legible/index.js';
import type { ShownArtefact } from '../../rules/legible/model.js';
import { placedWords } from '../verify/placed-words.js';
import { shownArtefact } from '../verify/shown/shown-artefact.js';
import { readSnapshot, STYLES } from '../verify/shown/snapshot.js';
import { WINDOWS } from '../verify/shown/window-views.js';
import type { BuiltFile, Job } from './job.js';

/** A page or an e-mail that lies where it will be published from. */
export interface Screen {
  job: Job;
  file: BuiltFile;
}

/** The pages and e-mails among a document's files: those that a browser shows. */
export function screensAmong(job: Job, files: BuiltFile[]): Screen[] {
  return files.filter((file) => file.path.endsWith('.html')).map((file) => ({ job, file }));
}

/**
 * Measures a page or e-mail as readers get it, with the style and fonts that go with it. What is found goes to the
 * job's findings, what was measured to the file.
 *
 * @param folder that the files below `dist/` lie in
 * @throws {CpniError} when a window shows other words than the document's
 */
export async function measureScreen({ job, file }: Screen, folder: string): Promise<void> {
  const views = await shownViews(job, file.path, pathToFileURL(path.join(folder, ...file.path.split('/'))));
  const findings = views.flatMap(legibilityFindings);
  job.findings.push(...findings);
  if (findings.length > 0) return;
  const legibility = figuresOf(views);
  if (legibility) file.legibility = legibility;
  file.checks = [...(file.checks ?? []), 'legible'];
}

/** A page as each window shows it. */
async function shownViews(
  { source, view, printer }: Job,
  name: string,
  address: URL,
): Promise<ShownArtefact[]> {
  const { origin } = source;
  const words = placedWords(view.title, source.tree, origin?.path ?? name, origin?.answers);
  const snapshots = await printer.snapshots(address.href, name, WINDOWS, STYLES);
  return WINDOWS.flatMap((window, index) => {
    const snapshot = snapshots[index];
    if (!snapshot) return [];
    const document = {
      path: name,
      medium: name.startsWith('email/') ? ('email' as const) : ('screen' as const),
      locale: source.locale,
      words,
      ...(origin && { document: origin.path, asked: origin.asked }),
    };
    return [shownArtefact(document, readSnapshot(snapshot), window)];
  });
}
