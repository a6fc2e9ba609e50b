/**
 * What stops a reader from reading the loaded page: scrolling sideways, words cut off by their box or the window's
 * edge, words over other words. The list is empty on a page that can be read.
 */
(() => {
  /** Pixels that rounding and the ink of letters may take. */
  const SLACK = 2;
  const root = document.documentElement;
  const faults = [];
  const say = (fault, text) => {
    const line = `${fault}: “${text.trim().slice(0, 40)}”`;
    if (!faults.includes(line)) faults.push(line);
  };
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} pixels`);

  /** Out of sight on purpose: for screen readers, or until it has the focus. */
  const isSetAside = (element) =>
    element.closest('.skip:not(:focus)') || getComputedStyle(element).clipPath === 'inset(50%)';

  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
    const boxes = [];
    let set = false;
    for (let box = text.parentElement; box; box = box.parentElement) {
      set ||= isSetAside(box);
      const style = getComputedStyle(box);
      if (box !== document.body && box !== root && style.overflow !== 'visible') boxes.push(box);
    }
    if (set) continue;
    let block = text.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) {
      if (line.width === 0) continue;
      if (line.left < -SLACK || line.right > root.clientWidth + SLACK)
        say('cut off by the window', text.data);
      for (const box of boxes) {
        const edge = box.getBoundingClientRect();
        const isCut =
          line.left < edge.left - SLACK ||
          line.right > edge.right + SLACK ||
          line.bottom > edge.bottom + SLACK ||
          line.top < edge.top - SLACK;
        if (isCut) say('cut off by its box', text.data);
      }
      lines.push({
        block,
        text: text.data,
        left: line.left,
        right: line.right,
        top: line.top,
        bottom: line.bottom,
      });
    }
  }

  lines.sort((one, other) => one.top - other.top);
  for (const [index, line] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next];
      // A line’s box is taller than its letters: a fifth at either end stays empty.
      const deep = Math.min(line.bottom, other.bottom) - other.top;
      if (other.top >= line.bottom) break;
      if (other.block === line.block) continue;
      const wide = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const shallow = Math.min(line.bottom - line.top, other.bottom - other.top) * 0.25;
      if (wide > SLACK && deep > shallow) say('over other words', other.text);
    }
  }
  return faults;
})();
