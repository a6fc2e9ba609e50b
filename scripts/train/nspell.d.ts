/** What is used of nspell, which brings no types: every form of every word of a dictionary. */
declare module 'nspell' {
  export default function nspell(affixes: Uint8Array, words: Uint8Array): { data: Record<string, unknown> };
}
