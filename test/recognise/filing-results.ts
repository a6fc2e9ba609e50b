import { asksOf, loadLaw } from '../../rules/law.js';
import { type Block, type ElementResult, recognise } from '../../rules/recognise/index.js';
import { loadWording } from '../../rules/wording.js';

/** Blocks of a filing: a paragraph a line, `# ` before a heading, `- ` before an item. */
function blocksOfLines(text: string): Block[] {
  let heading = '';
  return text
    .trim()
    .split('\n')
    .map((line): Block => {
      const words = line.trim();
      if (words.startsWith('# ')) {
        heading = words.slice(2);
        return { role: 'heading', text: heading, heads: [], depth: 2 };
      }
      const role = words.startsWith('- ') ? 'item' : 'paragraph';
      return { role, text: words.replace(/^- /, ''), heads: heading ? [heading] : [] };
    });
}

/** What is recognised in an English filing, by element. */
export function filingResults(
  text: string,
  kind = 'policy-statement',
  regime: 'carrier' | 'trs' = 'carrier',
): Record<string, ElementResult> {
  const wording = loadWording('en');
  if (!wording) throw new Error('no English wording');
  const context = { kind, regime, locale: 'en', channels: [] };
  const asks = asksOf(loadLaw(), { kind, regime, channels: [], asOf: '2026-03-01' });
  const results = recognise(blocksOfLines(text), context, wording, asks);
  return Object.fromEntries(results.map((result) => [result.id, result]));
}
