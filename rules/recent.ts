/** Answers kept of each function: enough for the passages of a document and its translation. */
const KEPT = 4_000;

/**
 * The same function, which looks up what it was lately asked. Only for a function that always gives the same answer
 * to the same texts, and whose answer nobody changes.
 */
export function rememberRecent<Texts extends (string | boolean | undefined)[], Answer>(
  answer: (...texts: Texts) => Answer,
): (...texts: Texts) => Answer {
  const recent = new Map<string, Answer>();
  return (...texts) => {
    const key = texts.join('\u0000');
    const known = recent.get(key);
    if (known !== undefined) return known;
    const found = answer(...texts);
    if (recent.size >= KEPT) recent.clear();
    recent.set(key, found);
    return found;
  };
}
