import { quoted } from './quoted.js';

type Trouble = { reason: string; expected: string };

/** Why a link cannot be taken: only https, mailto, tel and places in the document can. */
export function troubleWithLink(url: string): Trouble | undefined {
  if (/^(?:https:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]|tel:\+?[\d-]+$|#\S)/i.test(url)) return undefined;
  const shown = quoted(decode(url));
  if (/^\{.*\}$/.test(decode(url))) {
    return {
      reason: `A link's address cannot be a fact: \`${shown}\`.`,
      expected: `Write ${shown} among the words; it becomes a link by itself.`,
    };
  }
  if (/^http:/i.test(url)) {
    return {
      reason: `The link \`${shown}\` can be read and changed on its way.`,
      expected: `https: \`${quoted(url.replace(/^http:/i, 'https:'))}\`.`,
    };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    return {
      reason: `A link to \`${shown}\` is not taken.`,
      expected: 'An address that begins with https://, mailto: or tel:.',
    };
  }
  return {
    reason: `The link \`${shown}\` leads nowhere once the document is printed or sent.`,
    expected: 'The whole address, from https:// on, or #heading for a place in this document.',
  };
}

/** Why a picture cannot be taken: only files beside the document can, and only with words for who cannot see. */
export function troubleWithImage({ url, alt }: { url: string; alt?: string | null }): Trouble | undefined {
  if (/^[\w-][\w.-]*\.(?:png|jpe?g|svg)$/i.test(url)) {
    if (alt?.trim()) return undefined;
    return {
      reason: `The picture \`${quoted(url)}\` has no words for a reader who cannot see it.`,
      expected: `![what it shows](${quoted(url)}).`,
    };
  }
  return {
    reason: `The picture \`${quoted(url)}\` is not a file beside the document.`,
    expected: "A PNG, JPEG or SVG file in the document's folder, by its name: ![what it shows](file.png).",
  };
}

function decode(url: string): string {
  return url.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
