/** A shape in small letters, made to match capitals too where the rest of its expression minds the case. */
export function caseless(shape: string): string {
  return shape.replace(/(\\p\{\p{L}+\}|\\.)|(\p{Ll})/gu, (_, escaped: string | undefined, letter: string) =>
    escaped === undefined ? `[${letter.toUpperCase()}${letter}]` : escaped,
  );
}
