/**
 * Require that a date exists, and that it is the weekday written with it.
 *
 * @why  A reader cannot know which of the two is meant, and a filing's date decides whether it was in time:
 *       47 CFR 64.2009(e).
 * @fix  Look the day up, and correct the date or the weekday.
 *
 * @example invalid annual-certification
 *   Date filed: Tuesday, March 2, 2026
 *   => March 2, 2026 is a Monday, and this says Tuesday.
 * @example invalid opt-out-notice
 *   Tell us by February 30, 2026.
 *   => There is no February 30, 2026.
 * @example invalid opt-out-notice es
 *   Avísenos antes del martes, 2 de marzo de 2026.
 *   => 2 de marzo de 2026 is a Monday, and this says martes.
 * @example valid annual-certification
 *   Date filed: Monday, March 2, 2026
 * @example valid opt-out-notice es
 *   Avísenos antes del lunes, 2 de marzo de 2026.
 */

import { isDay, weekdayOf } from './calendar.js';
import { defineRule } from './define-rule.js';
import { datesIn } from './filing-facts/written-dates.js';
import { recognitionOf } from './recognition.js';
import { report } from './report.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const filingWeekday = defineRule('filing-weekday', (tree, file) => {
  const { blocks, place, context } = recognitionOf(tree, file);
  const language = context.locale.split('-')[0] ?? '';
  blocks.forEach(({ text }, block) => {
    for (const date of datesIn(text, language)) {
      const { start, end, said, weekday, weekdayStart = start } = date;
      if (!isDay(date)) {
        // Digits alone may be no date at all.
        if (!/\p{L}/u.test(said)) continue;
        report(file, {
          place: place({ block, start, end }),
          reason: `There is no ${said}.`,
          expected: 'The day that is meant.',
        });
      } else if (weekday !== undefined && weekday !== weekdayOf(date)) {
        const named = text
          .slice(weekdayStart, start)
          .replace(/[\s,.]+$|[\s,.]+(?:the|el|día|dia)[\s,]*$/giu, '');
        report(file, {
          place: place({ block, start: weekdayStart, end }),
          reason: `${said} is a ${WEEKDAYS[weekdayOf(date)]}, and this says ${named}.`,
          expected: 'The weekday of the date, or the date of the weekday, whichever is meant.',
        });
      }
    }
  });
});
