/**
 * Refuse a choice in which yes is easier to give, easier to see or better described than no.
 *
 * @why  47 CFR 64.2008(c)(3) and 64.5108(c)(3) ask for the steps of both answers and a neutral word on what
 *       follows; (c)(4) forbids to mislead, (c)(5) asks for words in plain view; (d)(3)(v) gives carriers'
 *       customers a way to refuse at every hour at no cost. Silence may be a yes; it may not be the only easy
 *       answer.
 * @fix  Let a customer refuse with no more than the choice needs, in the same type and with as plain a label.
 * @checks c3-steps-deny d3-24x7-no-cost misleading non-neutral-consequence
 *
 * @example invalid opt-in-notice
 *   To agree, click I agree at www.example.com/cpni.
 *
 *   To refuse, write by certified mail to CPNI Desk, P.O. Box 555, Exampleville.
 *   => Who refuses must send certified or registered mail: “To refuse, write by certified mail to CPNI Desk, P.O. Box 5…”. To agree it is enough: “To agree, click I agree at www.example.com/cpni.”
 * @example invalid
 *   To opt out, call 1-800-555-0100 and tell us why you refuse.
 *   => Who refuses must give a reason: “To opt out, call 1-800-555-0100 and tell us why you refuse.”
 * @example invalid
 *   - [x] Yes, you may use my CPNI.
 *   - [ ] No, do not use my CPNI.
 *   => The box for yes is ticked beforehand and the one for no is not: “Yes, you may use my CPNI.” beside “No, do not use my CPNI.”
 * @example invalid opt-in-notice es
 *   [ ] Sí, manténganme informado
 *
 *   [ ] No, prefiero pagar de más
 *   => The label for no speaks ill of who chooses it: “Sí, manténganme informado” beside “No, prefiero pagar de más”
 * @example invalid opt-out-notice
 *   **DO NOTHING IF YOU AGREE TO LET US USE YOUR CPNI!**
 *
 *   (To opt out, call 1-800-555-0100.)
 *   => Yes is set to be seen, no is put where it is missed: “DO NOTHING IF YOU AGREE TO LET US USE YOUR CPNI!” beside “(To opt out, call 1-800-555-0100.)”
 * @example valid
 *   If you approve, you need do nothing. To say no, call 1-800-555-0100 or visit www.example.com/cpni.
 * @example valid opt-in-notice
 *   - [ ] Yes, you may use my CPNI.
 *   - [ ] No, do not use my CPNI.
 * @example valid opt-in-notice
 *   To say no:
 *
 *   - Sign that you refuse at 1-800-555-0100. The line is open weekdays from 8 a.m. to 6 p.m.
 *   - Go to www.example.com/cpni and choose “No”, at any hour.
 *
 *   To say yes, go to www.example.com/cpni and choose “Yes”.
 * @example valid es
 *   Para decir que no, llame al 1-800-555-0100. No tiene que dar ninguna razón.
 */

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type ChoiceBox, choiceBoxes } from './choice-boxes.js';
import { defineRule } from './define-rule.js';
import type { DocumentContext } from './document-context.js';
import { asksOf, elementsFor, type LawElement, loadLaw } from './law.js';
import { lawOf } from './law-link.js';
import { isProminent, isSubdued } from './prominence.js';
import { quoted } from './quoted.js';
import { type Block, type Evidence, recognise } from './recognise/index.js';
import { type Recognised, type Recognition, recognitionOf } from './recognition.js';
import { report } from './report.js';
import { loadWording } from './wording.js';

const KINDS = ['opt-out-notice', 'opt-in-notice', 'opt-out-email'];
const AT_ANY_HOUR = 'd3-24x7-no-cost';
/** What a refusal may not cost, and the element whose law it breaks. */
const BURDENS: Record<string, string> = {
  'unequal-certified': 'c3-steps-deny',
  'unequal-notarised': 'c3-steps-deny',
  'unequal-reason': 'c3-steps-deny',
  'unequal-fee': AT_ANY_HOUR,
  'unequal-in-person': AT_ANY_HOUR,
  'unequal-identity': 'c3-steps-deny',
  'unequal-steps': 'c3-steps-deny',
  'unequal-hours': AT_ANY_HOUR,
};
/** The hours of one way say nothing of the others beside it. */
const HOURS = 'unequal-hours';
/** A letter is more than a yes asks only where yes takes a click or a call. */
const LETTER = 'unequal-letter';
const HOW_TO_REFUSE = ['c3-steps-deny'];
const SIGNS = ['choice-refusal', 'choice-easy-yes', 'choice-fine-print'];
/** What labels are told apart by. */
const LABEL_SIGNS = ['choice-yes', 'choice-no', 'choice-praised', 'unequal-label'];

export const noUnequalChoice = defineRule('no-unequal-choice', (tree, file) => {
  const recognition = recognitionOf(tree, file);
  if (!KINDS.includes(recognition.context.kind) || recognition.results.length === 0) return;
  const choice = new Choice(recognition, tree, file);
  choice.reportBurdens();
  choice.reportBoxes();
  choice.reportProminence();
});

class Choice {
  private readonly found: Map<string, Evidence[]>;
  private readonly laws: LawElement[];
  /** Words that another rule already reports. */
  private readonly reported: Evidence[];

  constructor(
    private readonly recognition: Recognition,
    private readonly tree: Root,
    private readonly file: VFile,
  ) {
    const { context, results } = recognition;
    this.laws = elementsFor(loadLaw(), context);
    this.found = signsOf(recognition.blocks, context, [...Object.keys(BURDENS), LETTER, ...SIGNS]);
    this.reported = results.flatMap(faultyWords);
  }

  /** What a refusal is asked for beyond the choice itself. */
  reportBurdens(): void {
    const texts = loadWording('en')?.lacks ?? {};
    const easy = this.said('choice-easy-yes')[0];
    const yes = this.yes();
    const burdens = easy ? { ...BURDENS, [LETTER]: 'c3-steps-deny' } : BURDENS;
    const told: Evidence[] = [...this.reported];
    for (const [sign, element] of Object.entries(burdens)) {
      if (element === AT_ANY_HOUR && this.lacks(AT_ANY_HOUR)) continue;
      const [words] = this.said(sign).filter(
        (one) => !told.some((other) => overlaps(one, other)) && !(sign === HOURS && this.isOneOfSeveral(one)),
      );
      if (!words) continue;
      told.push(words);
      const beside = easy ?? yes;
      const comparison =
        beside && beside.text !== words.text ? `. To agree it is enough: “${quoted(beside.text)}”` : '';
      this.report(
        element,
        words,
        `Who refuses ${texts[sign] ?? 'has more to do'}: “${quoted(words.text)}”${comparison}`,
        {
          expected:
            'Ask no more of a customer who refuses than the choice needs: a call, a click, a reply or a tick.',
        },
      );
    }
  }

  /** Boxes, buttons and labels side by side. */
  reportBoxes(): void {
    const boxes = choiceBoxes(this.tree, this.recognition.blocks);
    if (boxes.length < 2) return;
    const labels = boxes.map(({ label }): Block => ({ role: 'item', text: label, heads: [] }));
    const signs = signsOf(labels, this.recognition.context, LABEL_SIGNS);
    const says = (sign: string, box: ChoiceBox) => signs.get(sign)?.some(({ block }) => boxes[block] === box);
    const no = boxes.find((box) => says('choice-no', box));
    const yes = boxes.find((box) => says('choice-yes', box) && !says('choice-no', box));
    if (!yes || !no || this.isReported(whole(yes)) || this.isReported(whole(no))) return;
    const both = `“${quoted(yes.label)}” beside “${quoted(no.label)}”`;
    if (yes.isTicked && !no.isTicked) {
      this.report(
        'misleading',
        whole(yes),
        `The box for yes is ticked beforehand and the one for no is not: ${both}`,
        {
          expected: 'Leave both boxes empty, so that a tick is the customer’s own.',
        },
      );
    } else if (says('unequal-label', no)) {
      this.report(
        'non-neutral-consequence',
        whole(no),
        `The label for no speaks ill of who chooses it: ${both}`,
        {
          expected: 'Write “No, do not use my CPNI” as plainly as “Yes, you may use my CPNI”.',
        },
      );
    } else if (says('choice-praised', yes) && !says('choice-praised', no)) {
      this.report(
        'non-neutral-consequence',
        whole(yes),
        `Yes is described by what it brings, no is not: ${both}`,
        {
          expected:
            'Describe both answers by what they do: “Yes, you may use my CPNI”, “No, do not use my CPNI”.',
        },
      );
    }
  }

  /** Yes in bold or capitals while no stands only in brackets, in a note or in the fine print. */
  reportProminence(): void {
    const refusals = this.said('choice-refusal');
    const [refusal] = refusals;
    const yes = this.yes();
    if (!refusal || !yes || refusals.some((words) => this.isReported(words))) return;
    const { blocks } = this.recognition;
    const fine = this.said('choice-fine-print');
    const isMissed = (words: Evidence) =>
      isSubdued(words, blocks) || fine.some((other) => overlaps(words, other));
    if (!refusals.every(isMissed) || !isProminent(this.tree, yes, blocks)) return;
    this.report(
      'misleading',
      refusal,
      `Yes is set to be seen, no is put where it is missed: “${quoted(yes.text)}” beside “${quoted(refusal.text)}”`,
      {
        expected: 'Set how to refuse in the same type, size and place as how to agree.',
      },
    );
  }

  /** Whether words stand in a list of ways to choose. */
  private isOneOfSeveral({ block }: Evidence): boolean {
    const isItem = (at: number) => this.recognition.blocks[at]?.role === 'item';
    return isItem(block) && (isItem(block - 1) || isItem(block + 1));
  }

  /** Whether another rule reports that an element is not said as it must be. */
  private lacks(element: string): boolean {
    return this.recognition.results.some(
      ({ result: { id, status } }) => id === element && (status === 'missing' || status === 'contradicted'),
    );
  }

  private yes(): Evidence | undefined {
    return this.recognition.results.find(({ result }) => result.id === 'c3-steps-grant')?.result.evidence[0];
  }

  private said(sign: string): Evidence[] {
    return this.found.get(sign) ?? [];
  }

  private isReported(words: Evidence): boolean {
    return this.reported.some((other) => overlaps(words, other));
  }

  private report(element: string, words: Evidence, reason: string, details: { expected: string }): void {
    const law =
      this.laws.find(({ id }) => id === element) ?? this.laws.find(({ id }) => id === 'c3-steps-deny');
    if (law) report(this.file, { ...lawOf(law), place: this.recognition.place(words), reason, ...details });
  }
}

function overlaps(one: Evidence, other: Evidence): boolean {
  return one.block === other.block && one.start < other.end && one.end > other.start;
}

/** Words that a finding of another rule points at. */
function faultyWords({ law, result: { id, status, evidence, near } }: Recognised): Evidence[] {
  if (status === 'missing') return near && HOW_TO_REFUSE.includes(id) ? [near.evidence] : [];
  return status === 'contradicted' || (status === 'present' && law.modality === 'prohibited') ? evidence : [];
}

function whole({ block, start, end, label }: ChoiceBox): Evidence {
  return { block, start, end, text: label };
}

/** The words that show an unequal choice, by sign. */
function signsOf(blocks: Block[], context: DocumentContext, signs: string[]): Map<string, Evidence[]> {
  const wording = loadWording(context.locale);
  if (!wording) return new Map();
  const { numbers } = asksOf(loadLaw(), context);
  const elements = signs.map((id) => ({ id, modality: 'prohibited' }));
  const results = recognise(blocks, context, wording, { elements, numbers });
  return new Map(results.map(({ id, evidence }) => [id, evidence]));
}
