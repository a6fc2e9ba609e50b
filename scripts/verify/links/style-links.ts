/** What a style sheet loads: `url(…)` and `@import`, as they are written. */
export function styleLinks(style: string): string[] {
  const said = style.replace(/\/\*.*?\*\//gs, ' ');
  const urls = [...said.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/gi)];
  const imports = [...said.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi)];
  return [...new Set([...urls, ...imports].map(([, one, two, three]) => one ?? two ?? three ?? ''))];
}
