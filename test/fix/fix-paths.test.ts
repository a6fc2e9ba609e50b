import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixPaths } from '../../scripts/fix/fix-paths.js';
import { folderWith, sampleWorkspace } from '../cli/run-cpni.js';
import { rewrite } from './rewrite.js';

const CERTIFICATION = { kind: 'annual-certification', regime: 'carrier' } as const;
const TODAY = '2026-02-20';

/** A file's text after fixing, and what was told of it. */
function fixed(source: string, name = 'filing.txt') {
  const folder = folderWith({ [name]: source });
  const told: string[] = [];
  const { report } = fixPaths([name], folder, CERTIFICATION, TODAY, (line) => told.push(line));
  const citations = report.documents.flatMap(({ messages }) =>
    messages.filter(({ rule }) => rule === 'no-broken-citation'),
  );
  return { text: readFileSync(join(folder, name), 'utf8'), told, citations, left: readdirSync(folder) };
}

describe('cpni lint --fix', () => {
  it('puts the one likely correction in, tells it in one line, and finds it no more', () => {
    const { text, told, citations, left } = fixed('I certify under 47 CF.R. S: 64.2009 (e) of the rules.\n');
    expect(text).toBe('I certify under 47 C.F.R. § 64.2009(e) of the rules.\n');
    expect(told).toEqual([
      'fixed filing.txt:1:20 “CF.R. S: 64.2009 (e)” → “C.F.R. § 64.2009(e)”  no-broken-citation',
    ]);
    expect(citations).toEqual([]);
    expect(left).toEqual(['filing.txt']);
  });

  it('shows whole words where it mends a part of one', () => {
    expect(fixed('I certify under rule 64.2009 (e).\n').told).toEqual([
      'fixed filing.txt:1:29 “64.2009 (e).” → “64.2009(e).”  no-broken-citation',
    ]);
  });

  it('leaves every other byte: line ends, byte-order mark, spaces, a last line without an end', () => {
    const source = (cited: string) =>
      `\uFEFFI certify,\t under  ${cited},\r\nand   more.  \r\n\r\nSection 64.2001 et seq. it is`;
    expect(fixed(source('47 C.F.R. &64.2009(e)')).text).toBe(source('47 C.F.R. § 64.2009(e)'));
  });

  it.each([
    ['47 CF.R.\n  S: 64.2009(e)', '47 C.F.R.\n  § 64.2009(e)'],
    ['47\nCF.R. § 64.2009(e)', '47\nC.F.R. § 64.2009(e)'],
    ['47 C.F.R. § 64.2009\n(e)', '47 C.F.R. § 64.2009(e)'],
    ['47 C.F.R. § 64.2090\nand so on', '47 C.F.R. § 64.2009\nand so on'],
  ])('keeps the line break of %j', (before, after) => {
    expect(fixed(`I certify under ${before}, as I must.\n`).text).toBe(
      `I certify under ${after}, as I must.\n`,
    );
  });

  it('mends several faults of one line and several lines', () => {
    const { text, told } = fixed(
      '47 CF.R. § 64.2009(e) and 47 C.ER. § 64.2001 et. seq.\n\nEB Docket No. 06-63\n',
    );
    expect(text).toBe('47 C.F.R. § 64.2009(e) and 47 C.F.R. § 64.2001 et seq.\n\nEB Docket No. 06-36\n');
    expect(told).toHaveLength(3);
  });

  it('mends the label of a paragraph', () => {
    const source = (second: string) =>
      `(a) We train staff.\n\n(${second}) We keep records.\n\n(c) We review sales.\n\n(d) We file each year.\n`;
    const { text, told } = fixed(source('e'));
    expect(text).toBe(source('b'));
    expect(told).toEqual(['fixed filing.txt:3:1 “(e)” → “(b)”  no-broken-label']);
  });

  it('touches nothing where no correction is certain', () => {
    const source = 'I certify under 47 C.F.R. § 64.2009(h) and 64.2019.\n';
    const { text, told, citations } = fixed(source);
    expect(text).toBe(source);
    expect(told).toEqual([]);
    expect(citations).toHaveLength(2);
  });

  it('says what it does not fix, and why', () => {
    const source = 'I certify under 47 **CF.R.** S: 64.2009(e) and 47 C.F.R. &sect; 64.2090 today.\n';
    const { text, told } = fixed(source, 'filing.md');
    expect(text).toBe(source);
    expect(told).toEqual([
      expect.stringMatching(
        /^not fixed filing\.md:1:\d+ .*: the words have markup within: mend them by hand {2}/,
      ),
      expect.stringMatching(
        /^not fixed filing\.md:1:\d+ .*: the words have markup within: mend them by hand {2}/,
      ),
    ]);
  });

  it('never writes a fact’s value into the words of a document', () => {
    const folder = sampleWorkspace('cedar-fork-office-systems');
    const carrier = join(folder, 'notices/cedar-fork-office-systems/carrier.yaml');
    const notice = join(folder, 'notices/cedar-fork-office-systems/opt-out-notice/en.mdx');
    const name = /^name: (.*)$/m.exec(readFileSync(carrier, 'utf8'))?.[1] ?? '';
    rewrite(carrier, `name: ${name}`, 'name: Cedar 47 CF.R. 64.2009 Systems');
    rewrite(notice, /$/, '\nThis is {name}. See 47 CF.R. § 64.2008(c).\n');
    const told: string[] = [];
    fixPaths(['cedar-fork-office-systems/opt-out-notice/en.mdx'], folder, {}, TODAY, (line) =>
      told.push(line),
    );
    expect(readFileSync(notice, 'utf8')).toContain('This is {name}. See 47 C.F.R. § 64.2008(c).');
    expect(readFileSync(carrier, 'utf8')).toContain('Cedar 47 CF.R. 64.2009 Systems');
    expect(
      told.some((line) => /^not fixed .*a fact or a component: mend them where they are kept/.test(line)),
    ).toBe(true);
  });

  it('keeps a file’s permissions and a symbolic link', () => {
    const folder = folderWith({ 'real.txt': 'I certify under 47 CF.R. § 64.2009(e).\n' });
    chmodSync(join(folder, 'real.txt'), 0o640);
    symlinkSync('real.txt', join(folder, 'link.txt'));
    fixPaths(['link.txt'], folder, CERTIFICATION, TODAY, () => {});
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toContain('47 C.F.R. § 64.2009(e)');
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640);
  });
});
