import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { recognitionOf } from '../../rules/recognition.js';
import { CARRIER, NOTICE, replacing } from '../workspace/workspace-copy.js';
import { notice } from './words-of.js';

const PHONE = 'way: phone\n    at: 1-800-555-0113';
const WAYS: Record<string, string> = {
  phone: PHONE,
  web: 'way: web\n    at: https://www.example.com/cpni',
  email: 'way: email\n    at: no@example.com',
  reply: 'way: reply\n    at: this message',
  text: 'way: text\n    at: "55501"',
  relay: 'way: relay\n    at: 1-800-555-0113',
  video: 'way: video\n    at: 1-800-555-0113',
};
const LEAD = { en: 'If you do not agree, opt out:', es: 'Si no está de acuerdo, exclúyase:' };

describe('the sentences of <Choices> say what the law asks of a way to say no', () => {
  for (const locale of ['en', 'es'] as const) {
    it.each(Object.keys(WAYS))(`by %s, in ${locale}`, (way) => {
      const changes = {
        [CARRIER]: replacing(PHONE, WAYS[way] ?? ''),
        [`${NOTICE}/document.yaml`]: replacing('[mail, web]', '[email]'),
      };
      const document = notice(`${LEAD[locale]}\n\n<Choices to="deny" />`, locale, changes);
      const file = new VFile({ value: document.source });
      file.data.cpni = document.context;
      const { results } = recognitionOf(document.tree, file);
      const statuses = results
        .filter(({ result }) => ['c3-steps-deny', 'd3-24x7-no-cost'].includes(result.id))
        .map(({ result }) => `${result.id} ${result.status}`);
      expect(statuses.sort()).toEqual(['c3-steps-deny present', 'd3-24x7-no-cost present']);
    });
  }
});
