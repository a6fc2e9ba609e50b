/** Gives each control the focus as a keyboard does, and says which of them does not show it or is out of sight. */
(() => {
  const faults = [];
  for (const control of document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  )) {
    control.focus({ focusVisible: true });
    const name = control.outerHTML.slice(0, 60);
    if (document.activeElement !== control) {
      faults.push(`cannot have the focus: ${name}`);
      continue;
    }
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    // What browsers draw of themselves (`auto`) is as wide as they see fit.
    const isWide = outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    if (!isWide || outlineColor.endsWith(', 0)')) {
      faults.push(`does not show the focus: ${name}`);
    }
    const box = control.getClientRects()[0];
    const at = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!at || !(control.contains(at) || at.contains(control)))
      faults.push(`is out of sight or covered: ${name}`);
  }
  document.activeElement.blur();
  scrollTo(0, 0);
  return faults;
})();
