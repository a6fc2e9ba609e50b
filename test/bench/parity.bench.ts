import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { loadLanguageDetector } from '../../rules/language/detector.js';
import { compareTexts, pairsIn } from '../../scripts/score/parity/pairs.js';

const pairs = pairsIn(fileURLToPath(new URL('../parity/pairs', import.meta.url)));
await loadLanguageDetector();

describe('a notice of some 450 words compared with its translation', () => {
  for (const locale of ['es', 'zh-Hans', 'vi', 'ko', 'ar', 'ru']) {
    const pair = pairs.find((each) => each.locale === locale);
    if (pair) bench(locale, () => void compareTexts(pair));
  }
});
