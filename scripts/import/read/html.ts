import type { Draft } from '../model.js';
export function draftOfHtml(_source: string): Draft {
  throw new Error('later');
}
