import { fromHtml } from 'hast-util-from-html';
import type { Draft } from '../model.js';
import { draftOfPage } from './page.js';

/** Reads a web page. Its words are what it shows, so its pictures and forms are none. */
export function draftOfHtml(source: string): Draft {
  return draftOfPage(fromHtml(source));
}
