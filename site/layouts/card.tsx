import type { Element } from 'hast';
import type { DocumentView } from '../views.js';
import { isolated } from './isolated.js';

/** Pixels; the size that link previews are cut for. */
export const CARD = { width: 1200, height: 630 };

/** Lines apart, as a share of the size, for letters that are taller than Latin ones or carry marks. */
const LEADING: Record<string, number> = { ar: 1.45, zh: 1.3, ko: 1.3, vi: 1.3, ru: 1.2 };

/** Sizes of a title in pixels, each for titles of at most so many letters. */
const SIZES = [
  [55, 68],
  [90, 58],
  [140, 48],
  [200, 40],
] as const;
const SMALLEST = 32;

/** Han characters and Hangul are about twice as wide as other letters. */
const WIDE = /[\p{sc=Hani}\p{sc=Hang}\u3000-\u303F\uFF00-\uFFEF]/u;

function sizeFor(title: string): number {
  const width = [...title].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
  return SIZES.find(([most]) => width <= most)?.[1] ?? SMALLEST;
}

/** A document's picture for link previews. Every element is a flex box, as satori needs. */
export function card(view: DocumentView, fonts: { body: string; heading: string }): Element {
  const { palette } = view.carrier;
  const titleSize = sizeFor(view.title);
  const titleLeading = LEADING[view.locale.split('-')[0] ?? ''] ?? 1.15;
  return (
    <div
      style={`display:flex; flex-direction:column; width:${CARD.width}px; height:${CARD.height}px; background-color:#ffffff; font-family:${fonts.body}; color:#1a2027`}
    >
      <div style={`display:flex; width:100%; height:20px; background-color:${palette.ink}`} />
      <div style="display:flex; flex-direction:column; justify-content:space-between; flex-grow:1; padding:60px 80px 56px 80px">
        <div
          style={`display:flex; font-family:${fonts.heading}; font-size:40px; font-weight:600; color:${palette.ink}`}
        >
          {isolated(view.carrier.name)}
        </div>
        <div style="display:flex; flex-direction:column">
          <div
            style={`display:flex; font-size:28px; font-weight:700; color:${palette.ink}; margin-bottom:18px`}
          >
            {view.kindLabel}
          </div>
          <div
            style={`display:flex; font-family:${fonts.heading}; font-size:${titleSize}px; font-weight:600; line-height:${titleLeading}; text-wrap:balance`}
          >
            {view.title}
          </div>
        </div>
        <div style="display:flex; justify-content:space-between; border-top:2px solid #c9d0d8; padding-top:28px; font-size:28px; color:#414a54">
          <div style="display:flex">{view.t('page.effectiveOn', { date: view.effectiveLabel })}</div>
          <div style="display:flex">{language(view)}</div>
        </div>
      </div>
    </div>
  ) as Element;
}

function language(view: DocumentView): string {
  return view.translations.find((translation) => translation.locale === view.locale)?.language ?? view.locale;
}
