/** Words of the page's main part that are not shown. What only serves a screen, such as files to take along, may go. */
(() => {
  const lacking = [];
  const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!text.data.trim() || holder.closest('script, style, .take, .downloads, .contents')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const { width, height } = range.getBoundingClientRect();
    const isShown = holder.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isShown || width === 0 || height === 0) lacking.push(text.data.trim().slice(0, 60));
  }
  return lacking;
})();
