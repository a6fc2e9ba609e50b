import type { Element } from 'hast';
import type { CarrierView } from '../views.js';
import { isolated } from './isolated.js';

/** The company's logo, or its name set in its colour; a link to all it publishes, if there is such a page. */
export function wordmark(carrier: CarrierView, href?: string): Element {
  const mark =
    carrier.logo === undefined ? (
      isolated(carrier.name)
    ) : (
      <img src={carrier.logo} alt={carrier.name} height="40" />
    );
  return (
    href === undefined ? (
      <p class="wordmark">{mark}</p>
    ) : (
      <a class="wordmark" href={href}>
        {mark}
      </a>
    )
  ) as Element;
}
