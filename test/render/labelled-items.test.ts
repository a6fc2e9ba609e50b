import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../scripts/document/parse-mdx.js';
import { renderBody } from '../../scripts/render/body.js';
import { stringify } from '../../scripts/render/stringify.js';

function html(mdx: string): string {
  return stringify(renderBody(parseMdx(mdx)).root);
}

describe('items whose label is written out', () => {
  it.each(['(a) We train.', 'A. We train.', '1\\) We train.', '(iv) We train.', '2.1 We train.'])(
    'have no bullet besides: %s',
    (item) => {
      expect(html(`- ${item}\n`)).toContain('<li class="labelled">');
    },
  );

  it.each(['We train.', 'A carrier trains.', '911 calls.', '(all) staff.', '(800) 555-0142 is free.'])(
    'are not: %s',
    (item) => {
      expect(html(`- ${item}\n`)).not.toContain('labelled');
    },
  );

  it('are not those of a numbered list', () => {
    expect(html('1. A. Example signs.\n')).not.toContain('labelled');
  });
});
