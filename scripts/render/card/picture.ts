import type { Element, Root } from 'hast';

/** A card as PNG, and the tree that it shows: a picture's words cannot be read back. */
export interface CardPicture {
  bytes: Uint8Array;
  drawn: Element | Root;
}
