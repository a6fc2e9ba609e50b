import { fileURLToPath } from 'node:url';
import { readData } from '../../../rules/read-data.js';
import { elementOf, type Reading } from '../reading.js';

/** What is said in the words of another element, too: those words are left out with it. */
const SAID_BY: Record<string, string[]> = {
  'd3-24x7-no-cost': ['c3-steps-deny'],
  'd3-reply-opt-out': ['c3-steps-deny'],
  'c2-right-to-disapprove': ['c2-withdraw-any-time', 'c3-steps-deny', 'c3-denial-no-effect'],
  'c3-steps-grant': ['d1-waiting-period-at-least-30-days'],
};

/** One passage in the place of its element in a notice that says all the others. */
export interface NearMiss {
  polarity: string;
  element: string;
  passage: string;
  notice: string;
  reading: Reading;
}

interface Data {
  notice: Record<string, string>;
  classes: Record<string, [string, string][]>;
}

/** The near misses of a language, and its whole notice. */
export function readNearMisses(locale: string): {
  whole: Omit<NearMiss, 'polarity' | 'passage'>[];
  misses: NearMiss[];
} {
  const path = fileURLToPath(new URL(`near-misses.${locale}.yaml`, import.meta.url));
  const data = readData(path) as Data;
  const whole = Object.keys(data.notice).map((element) => ({
    element,
    notice: noticeOf(data.notice, {}),
    reading: { locale },
  }));
  const misses = Object.entries(data.classes).flatMap(([polarity, passages]) =>
    passages.map(([element, passage]): NearMiss => {
      const elsewhere = Object.fromEntries((SAID_BY[element] ?? []).map((other) => [other, '']));
      const put = { ...elsewhere, [element]: passage };
      const kind = element === 'd3-reply-opt-out' ? 'opt-out-email' : 'opt-out-notice';
      return { polarity, element, passage, notice: noticeOf(data.notice, put), reading: { locale, kind } };
    }),
  );
  return { whole, misses };
}

/** What is reported of a near miss: its status, the words quoted, and what they are said to lack. */
export function reportOf({ element, notice, reading }: NearMiss): {
  status: string;
  quoted: string;
  lacks: string;
} {
  const { status, evidence, near } = elementOf(element, notice, reading);
  const words = status === 'contradicted' ? evidence : near ? [near.evidence] : [];
  return { status, quoted: words.map(({ text }) => text).join(' '), lacks: near?.lacks ?? '' };
}

function noticeOf(notice: Record<string, string>, put: Record<string, string>): string {
  return Object.values({ ...notice, ...put })
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
