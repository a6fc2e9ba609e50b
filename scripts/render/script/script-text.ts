import { withIsolates } from '../../../site/bidi.js';
import type { DocumentView } from '../../../site/views.js';
import { breakLines } from '../break-lines.js';
import { isolateInText } from '../isolate.js';
import { type LinearBlock, linearBlocks } from '../linear-blocks.js';
import { blockLines, titleLines } from '../plain-text.js';
import { type SayHint, SayHints } from './say-hints.js';
import { asksForAnswer, saidBlocks, withoutSpeaker } from './turns.js';

const LINE = 72;
/** How far words stand in from the margin, which belongs to directions. */
const SAID = '    ';
const READ = '  ';
/** Where a value goes that has its own marks of direction, or none. */
const PLACE = '\uE002';
const BLANK = '____________________';

/**
 * A script to read aloud, as a text: it opens beside a call on any screen, with any screen reader or Braille
 * display, and in the tools that voice menus are recorded with.
 *
 * What stands in brackets at the margin is a direction and is not said. The document's words stand in from the
 * margin: four places where they are said, two where they are for the operator. Sections are numbered.
 */
export function scriptText(view: DocumentView, lead: string[]): string {
  const blocks = linearBlocks(view.body);
  const said = saidBlocks(blocks);
  const question = lastQuestion(blocks, said);
  const { t } = view;
  const hints = new SayHints(t, blocks.flatMap(({ lines }) => lines).join('\n'));
  const out = [...lead, '', ...titleLines(view), '', ...direction(t('script.guide'))];
  let section = 0;
  let before: LinearBlock | undefined;
  for (const block of blocks) {
    out.push('');
    if (block.kind === 'heading') {
      const [words = ''] = block.lines;
      out.push(...headingLines(view, `[${++section}] `, words));
    } else if (said.has(block)) {
      const isGoingOn = before !== undefined && said.has(before);
      if (!isGoingOn) out.push(...direction(t('script.say')));
      else out.push(...direction(t(inOneList(before, block) ? 'script.shortPause' : 'script.pause')), '');
      out.push(...spoken(block, view));
      for (const hint of hints.in(block.lines.join(' '))) out.push(...direction(spelled(view, hint)));
      if (asksForAnswer(block)) out.push('', ...direction(t('script.wait')));
    } else {
      const isGoingOn = before !== undefined && before.kind !== 'heading' && !said.has(before);
      if (!isGoingOn) out.push(...direction(t('script.forYou')));
      else if (inOneList(before, block)) out.pop();
      out.push(...indented(block, view, READ));
    }
    if (block === question) out.push('', ...record(view));
    before = block;
  }
  if (question === undefined) out.push('', ...record(view));
  return `${out.join('\n')}\n`;
}

/** Where the answer is awaited that is recorded: the last question that is said. */
function lastQuestion(blocks: LinearBlock[], said: Set<LinearBlock>): LinearBlock | undefined {
  return blocks.findLast((block) => said.has(block) && asksForAnswer(block));
}

function inOneList(before: LinearBlock | undefined, { kind, opens }: LinearBlock): boolean {
  return before?.kind === 'item' && kind === 'item' && !opens;
}

/** What is said, after the name of who says it. */
function spoken(block: LinearBlock, view: DocumentView): string[] {
  if (block.speaker === undefined) return indented(block, view, SAID);
  return [READ + block.speaker, ...indented(withoutSpeaker(block), view, SAID)];
}

function indented(block: LinearBlock, view: DocumentView, indent: string): string[] {
  return blockLines(block, view.direction, LINE - indent.length).map((line) => indent + line);
}

function headingLines(view: DocumentView, number: string, words: string): string[] {
  const shown = view.direction === 'rtl' ? isolateInText(words) : words;
  return breakLines(shown, LINE, [number, READ]);
}

/** How to say something; words of the language among it are read in the language's direction. */
function spelled({ locale, t }: DocumentView, { isMixed, said, written }: SayHint): string {
  const shown = isMixed ? said : withIsolates(said, locale);
  return t('script.spell', { written, said: PLACE }).replace(PLACE, () => shown);
}

/** Lines of what is not said. */
function direction(words: string): string[] {
  return breakLines(words, LINE - 2).map((line) => `[${line}]`);
}

/**
 * Where the answer is written down: whoever relies on a spoken yes must be able to show it (47 CFR 64.2007(a)(1),
 * 64.5107(a)(1)).
 */
function record(view: DocumentView): string[] {
  const { t } = view;
  const answer = `${t('script.answer')} ( ) ${t('script.yes')} ( ) ${t('script.no')}`;
  const blanks = [t('script.ownWords'), t('script.date'), t('script.time'), t('script.operator')];
  return [
    ...direction(t('script.record')),
    ...[answer, ...blanks.map((label) => `${label} ${BLANK}`)].flatMap((line) => direction(line)),
  ];
}
