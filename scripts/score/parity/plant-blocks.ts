import { blocksOfLines, headingsOf, isProse, itemsOf, type Lines, replaceLines, rowsOf } from './lines.js';
import type { Planted } from './model.js';
import type { TextPair } from './pairs.js';

const LOST = ['parity-dropped', 'parity-lost-term', 'parity-structure', 'parity-moved', 'parity-changed'];

/** Faults in blocks: dropped, run together, moved, added, cut off. */
export function plantBlocks(pair: TextPair, extra: string): Planted[] {
  const { target } = pair;
  const blocks = blocksOfLines(target);
  const prose = blocks.filter(isProse);
  const around = ({ from, to }: Lines) => ({ from: from - 1, to: to + 2 });
  const dropped = (kind: string, lines: Lines): Planted => ({
    kind,
    target: replaceLines(target, lines, []),
    // It is told at what stands before the gap, which may be some lines above.
    from: lines.from - 6,
    to: lines.to + 3,
    rules: LOST,
    note: lines.text,
  });
  const items = itemsOf(target);
  return [
    ...prose.map((lines) => dropped('dropped paragraph', lines)),
    ...items.map((lines) => dropped('dropped list item', lines)),
    ...rowsOf(target).map((lines) => dropped('dropped table row', lines)),
    ...headingsOf(target)
      .slice(1)
      .map((lines) => dropped('dropped heading', lines)),
    ...items.flatMap((lines, index): Planted[] => {
      const next = items[index + 1];
      if (next?.from !== lines.to) return [];
      const joined = `${lines.text.replace(/[;；.。،؛\s]+$/u, '')}${separator(pair.locale)}${next.text.replace(/^\s*(?:[-*]|\d+[.)])\s+/, '')}`;
      return [
        {
          kind: 'merged steps',
          target: replaceLines(target, { ...lines, to: next.to }, [joined]),
          ...around(lines),
          rules: [...LOST, 'parity-added'],
          note: joined,
        },
      ];
    }),
    ...prose.slice(0, -1).map(
      (lines): Planted => ({
        kind: 'extra paragraph',
        target: replaceLines(target, lines, [...lines.text.split('\n'), '', extra]),
        from: lines.to,
        to: lines.to + 3,
        rules: ['parity-added', 'parity-changed'],
        note: `after: ${lines.text}`,
      }),
    ),
    ...movedFaults(pair, prose),
    ...[1, 2].flatMap((count): Planted[] => {
      const kept = blocks.slice(0, -count);
      const last = kept.at(-1);
      if (!last || blocks.slice(-count).some(({ text }) => text.length < 25)) return [];
      return [
        {
          kind: 'truncated end',
          target: `${target.split('\n').slice(0, last.to).join('\n')}\n`,
          from: last.from - 6,
          to: last.to + 8,
          rules: LOST,
          note: `${count} blocks`,
        },
      ];
    }),
  ];
}

/** A paragraph put under another heading. */
function movedFaults({ target }: TextPair, prose: Lines[]): Planted[] {
  const headings = headingsOf(target).filter(({ text }) => /^##/.test(text));
  return prose.flatMap((lines): Planted[] => {
    const own = headings.filter(({ from }) => from < lines.from).at(-1);
    const other = headings.filter(({ from }) => Math.abs(from - lines.from) > 8).at(-1);
    if (!own || !other || other === own) return [];
    const without = replaceLines(target, lines, []).split('\n');
    const at = other.from > lines.from ? other.to - (lines.to - lines.from) : other.to;
    without.splice(at, 0, '', ...lines.text.split('\n'), '');
    return [
      {
        kind: 'element moved to another section',
        target: without.join('\n'),
        from: at - 3,
        to: at + (lines.to - lines.from) + 4,
        rules: ['parity-moved', 'parity-added', 'parity-dropped', 'parity-changed'],
        note: lines.text,
      },
    ];
  });
}

function separator(locale: string): string {
  return locale.startsWith('zh') ? '，' : ' ';
}
