/**
 * Keep paragraphs to seven lines.
 *
 * A line is what fits on letter paper at 12 points between one-inch margins: 90 characters.
 *
 * @why  Notices must be comprehensible (47 CFR 64.2008(c)(4)). The Social Security Administration's standard for
 *       notices asks for paragraphs of at most seven lines.
 * @fix  Start a paragraph where a thought begins, or make a list.
 * @checks J-SSA-1
 *
 * @example invalid
 *   We keep a record of your plan. We keep a record of your calls. We keep a record of your bill. We keep a record of
 *   your phone. We keep it safe. We keep it here. We do not sell it. We do not lend it. You may say no to us. You may
 *   say so by phone. You may say so by mail. You may say so in a store. You may say so at any hour. You need give no
 *   reason. You pay no fee. You keep your plan. You keep your phone. You keep your number. You keep your price. You
 *   may change your mind. You may do so by phone. You may do so by mail. You may do so in a store. We will do as you
 *   say. We will do so at once. We will ask you again in two years. We will write to you first. We thank you for it.
 *   => This paragraph is about 8 lines long.
 * @example valid
 *   We keep a record of your plan and of your calls. We keep it safe. We do not sell it.
 *
 *   You may say no to us by phone, by mail or in a store. You keep your plan, your phone and your number.
 */

import { defineRule } from './define-rule.js';
import { plainDocumentOf } from './plain/document.js';
import { measureOf } from './plain/law.js';
import { report } from './report.js';

const CHARACTERS_A_LINE = 90;

export const plainParagraphLength = defineRule('plain-paragraph-length', (tree, file) => {
  const document = plainDocumentOf(tree, file);
  if (!document) return;
  const most = measureOf('paragraphLines', 'J-SSA-1');
  document.blocks.forEach(({ role, text }, block) => {
    const lines = Math.ceil(text.length / CHARACTERS_A_LINE);
    if (role === 'heading' || role === 'header' || lines <= most.value) return;
    report(file, {
      ...most.source,
      place: document.place({ block, start: 0, end: text.length }),
      reason: `This paragraph is about ${lines} lines long.`,
      expected: `${most.value} lines at most: start a paragraph where a thought begins, or make a list.`,
    });
  });
});
