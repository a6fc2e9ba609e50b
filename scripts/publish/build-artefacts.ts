import { foldFindings } from '../../rules/legible/fold.js';
import type { LegibleFinding } from '../../rules/legible/model.js';
import { CpniError } from '../cpni-error.js';
import type { Document } from '../document/document.js';
import { loadLiblouis } from '../render/braille/liblouis.js';
import { launchBrowser } from '../render/browser/launch.js';
import { Printer } from '../render/browser/printer.js';
import { type Letters, mergeLetters } from '../render/fonts/letters.js';
import { nameOf, type Origin, type Source } from '../render/source.js';
import { documentView } from '../render/view.js';
import { documentWords } from '../verify/document-words.js';
import { BuiltLinks } from '../verify/links/built-links.js';
import { type Artefact, wantedArtefacts, wantsFilings } from './artefacts.js';
import { authoredLinks } from './authored-links.js';
import { brailleFor, NO_BRAILLE } from './braille-file.js';
import { type Filing, filingJobs } from './filing.js';
import { type BuiltFiling, filingFiles } from './filing-files.js';
import { filingSets, partialFilingNotice } from './filing-sets.js';
import { formerFiles } from './former-files.js';
import { fromDocument } from './from-document.js';
import { IllegibleError } from './illegible.js';
import { inLanes } from './in-lanes.js';
import { indexFiles } from './index-files.js';
import { indexName } from './index-names.js';
import type { BuiltFile, Job, Measured } from './job.js';
import {
  GENERATOR,
  hashOfWords,
  MANIFEST,
  type Manifest,
  type ManifestDocument,
  sha256,
  writeManifest,
} from './manifest.js';
import { measureScreen, type Screen, screensAmong } from './measure-screens.js';
import { renderDocument } from './render-document.js';
import { sharedFiles } from './shared-files.js';
import { Staging } from './staging.js';
import { localesOf, translationSets } from './translation-sets.js';

export interface BuildOptions {
  /** The folder that is replaced whole, such as `dist`. */
  outDir: string;
  /** Builds only these; `dist/` then holds nothing else, so that it never mixes old words with new. */
  only?: readonly Artefact[];
  /** SHA-256 of the law data, for the manifest. */
  law: string;
  /** Version of this tool, for the manifest. */
  version: string;
  /** Where documents tell how to say yes and no, by their absolute paths. */
  answers?: ReadonlyMap<string, Origin['answers']>;
  /** Told when a document is done. */
  progress?: (step: BuildStep) => void;
  /** Told what a user should know and need not act on, in a sentence. */
  notice?: (message: string) => void;
}

export interface BuildStep {
  done: number;
  total: number;
  /** `blue-heron-voice/opt-out/es`, or of a filing `filing/blue-heron-voice/2025/filing`. */
  name: string;
}

export interface BuildSummary {
  /** Absolute or as given. */
  outDir: string;
  documents: number;
  /** Filings that were put together, counted in each language. */
  filings: number;
  files: number;
  bytes: number;
  /** Files of the former build in the same folder that this one did not make: they are gone. */
  gone: number;
  /** What was published, and the SHA-256 of the file that says so. */
  manifest: Manifest;
  manifestHash: string;
  /** How files were checked and measured, by path. */
  measured: ReadonlyMap<string, Measured>;
  /** Path of the page to open first, below `outDir`; absent when no site was built. */
  entry?: string;
}

/**
 * Renders documents, measures every artefact, and puts them in the place of the former build.
 * @throws {CpniError} when anything at all fails; the former build is then untouched
 * @throws {IllegibleError} when a reader could not well read what was made; so it is then
 */
export async function buildArtefacts(documents: Document[], options: BuildOptions): Promise<BuildSummary> {
  const sources = new Map(
    documents.map((document) => [document, fromDocument(document, options.answers?.get(document.path))]),
  );
  const { whole, partial } = filingSets(documents);
  if (wantsFilings(wantedArtefacts(options.only))) {
    for (const filing of partial) options.notice?.(partialFilingNotice(filing));
  }
  const filings = whole.map(({ documents, ...set }) => ({
    ...set,
    parts: documents.flatMap((document) => sources.get(document) ?? []),
  }));
  return buildSources([...sources.values()], options, filings);
}

/** As {@link buildArtefacts}, for documents that need not come from a workspace; `filings` are made of these. */
export async function buildSources(
  sources: Source[],
  options: BuildOptions,
  filings: Filing[] = [],
): Promise<BuildSummary> {
  const wanted = wantedArtefacts(options.only);
  const former = formerFiles(options.outDir);
  const staging = await Staging.open(options.outDir);
  const printer = new Printer(() => launchBrowser(options.notice));
  const manifest: Manifest = {
    generator: GENERATOR,
    version: options.version,
    law: options.law,
    artefacts: [...wanted],
    documents: [],
    files: {},
  };
  const write = async (files: BuiltFile[]) => {
    for (const file of files) {
      const { path, bytes, letters: shown } = file;
      await staging.write(path, bytes);
      measured.set(path, measuredOf(file));
      links.add(path, bytes);
      manifest.files[path] = { bytes: bytes.length, sha256: sha256(bytes) };
      if (shown) letters.push(shown);
    }
  };
  const measured = new Map<string, Measured>();
  const letters: Letters[] = [];
  const links = new BuiltLinks();
  const built: BuiltFiling[] = [];
  const findings: LegibleFinding[] = [];
  const screens: Screen[] = [];
  let written = '';
  try {
    const { notice } = options;
    const jobs = prepare(sources, wanted, { printer, findings, ...(notice && { notice }) });
    if (wanted.has('braille') && jobs.some(brailleFor) && !loadLiblouis()) options.notice?.(NO_BRAILLE);
    const work = [
      ...jobs.map((job) => ({
        name: nameOf(job.source),
        run: async () => {
          const files = await renderDocument(job, wanted);
          await write(files);
          screens.push(...screensAmong(job, files));
          manifest.documents.push(record(job, files));
        },
      })),
      ...(wantsFilings(wanted) ? filingJobs(filings, jobs) : []).map((job) => ({
        name: job.stem,
        run: async () => {
          const files = await filingFiles(job, wanted);
          await write(files);
          built.push({ view: job.view, files });
        },
      })),
    ];
    let done = 0;
    await inLanes(work, async ({ name, run }) => {
      await run();
      done++;
      options.progress?.({ done, total: work.length, name });
    });
    if (wanted.has('site')) await write(indexFiles(sources, built));
    if (wanted.has('html')) await write(sharedFiles(sources, mergeLetters(letters)));
    links.requireResolved(authoredLinks(jobs));
    // A page is whole when the style and the fonts that all share lie beside it.
    await inLanes(screens, async (screen) => {
      await measureScreen(screen, staging.folder);
      measured.set(screen.file.path, measuredOf(screen.file));
    });
    for (const path of links.checked) {
      const { checks = [], ...rest } = measured.get(path) ?? {};
      measured.set(path, { ...rest, checks: [...checks, 'links'] });
    }
    if (findings.length > 0) throw new IllegibleError(foldFindings(findings));
    if (sources.length > 0 && Object.keys(manifest.files).length === 0) throw nothingMade([...wanted]);
    if (printer.browser !== undefined) manifest.browser = printer.browser;
    written = writeManifest(manifest);
    await staging.write(MANIFEST, written);
    await staging.publish();
  } finally {
    await printer.close();
    await staging.discard();
  }
  const sizes = Object.values(manifest.files).map(({ bytes }) => bytes);
  return {
    outDir: options.outDir,
    documents: manifest.documents.length,
    filings: built.length,
    files: sizes.length + 1,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    gone: former.filter((file) => !Object.hasOwn(manifest.files, file)).length,
    manifest: JSON.parse(written) as Manifest,
    manifestHash: sha256(written),
    measured,
    ...(wanted.has('site') && sources.length > 0 && { entry: 'site/index.html' }),
  };
}

function nothingMade(wanted: readonly Artefact[]): CpniError {
  return new CpniError(`None of these documents is made into ${wanted.join(' or ')}`, {
    hint: 'What was published before stands. Each document comes in the forms that its kind, language and channels ask for; without --only all of them are built.',
  });
}

function prepare(
  sources: Source[],
  wanted: ReadonlySet<Artefact>,
  shared: Pick<Job, 'printer' | 'findings' | 'notice'>,
): Job[] {
  const locales = localesOf(sources);
  return translationSets(sources).flatMap((set) =>
    set.map((source) => {
      const view = documentView(source, set);
      return {
        source,
        view,
        locales: set.map(({ locale }) => locale),
        words: documentWords(view.title, source.tree),
        ...shared,
        ...(wanted.has('site') && { carrierIndex: `../../${indexName(source.locale, locales)}` }),
      };
    }),
  );
}

function measuredOf({ checks, legibility }: BuiltFile): Measured {
  return { ...(checks && { checks }), ...(legibility && { legibility }) };
}

function record({ source, view, words }: Job, files: BuiltFile[]): ManifestDocument {
  return {
    carrier: source.carrier.folder,
    document: source.folder,
    locale: source.locale,
    kind: source.kind,
    effective: source.effective,
    title: view.title,
    words: hashOfWords(words),
    files: files.map(({ path }) => path),
  };
}
