interface Parts {
  /** `undefined` leaves it out. */
  lang?: string | undefined;
  /** CSS. */
  style?: string;
  /** HTML after the heading. */
  body?: string;
  /** HTML after the main part. */
  aside?: string;
}

/** A page that no judge has anything against, but for what is put into it. */
export function planted({ style = '', body = '', aside = '', ...parts }: Parts): string {
  const lang = 'lang' in parts ? parts.lang : 'en';
  return `<!doctype html>
<html${lang === undefined ? '' : ` lang="${lang}" dir="ltr"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Your choice – Larkspur Telephone</title>
<style>body { background: #fff; color: #000 } .skip { display: inline-block; padding: 1rem } ${style}</style>
</head>
<body>
<header><a class="skip" href="#text">Skip to the text</a></header>
<main id="text">
<h1>Your choice</h1>
<p>You may say no at any time.</p>${body}
</main>${aside}
</body>
</html>
`;
}
