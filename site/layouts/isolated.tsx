import type { Element, ElementContent } from 'hast';
import { direction } from '../bidi.js';
import type { Translate } from '../translate.js';

/**
 * A name as it is written, whatever language surrounds it: in words that run the other way, signs at its end, such
 * as the point of “Inc.”, would otherwise change sides.
 */
export function isolated(name: string): Element {
  return (<bdi>{name}</bdi>) as Element;
}

/** Holds a name's place in a string of the site. */
const PLACE = '\uE000';

/**
 * One of the site's strings with a company's name in it, which is isolated. The point of “Inc.” ends the sentence,
 * too, where both stand on the same side.
 */
export function saidWithName(t: Translate, key: string, name: string): ElementContent[] {
  const said = t(key, { name: PLACE });
  const isOnePoint = name.endsWith('.') && direction(t.locale) === 'ltr';
  return (isOnePoint ? said.replace(`${PLACE}.`, PLACE) : said)
    .split(PLACE)
    .flatMap((part, index): ElementContent[] => [
      ...(index > 0 ? [isolated(name)] : []),
      ...(part === '' ? [] : [{ type: 'text' as const, value: part }]),
    ]);
}
