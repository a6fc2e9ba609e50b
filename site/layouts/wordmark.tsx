import type { Element } from 'hast';
import type { CarrierView } from '../views.js';

/** The company's logo, or its name set in its colour, as a link to all it publishes. */
export function wordmark(carrier: CarrierView, href: string): Element {
  return (
    <a class="wordmark" href={href}>
      {carrier.logo === undefined ? carrier.name : <img src={carrier.logo} alt={carrier.name} height="40" />}
    </a>
  ) as Element;
}
