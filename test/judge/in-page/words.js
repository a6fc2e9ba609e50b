/** The words that the loaded page shows and where its links lead, for comparing two ways to show it. */
(() => ({
  words: document.body.innerText.replace(/\s+/g, ' ').trim(),
  links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
}))();
