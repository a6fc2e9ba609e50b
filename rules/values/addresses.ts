import type { Reduction } from './reduction.js';

const EMAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
/** With a scheme, "www.", or a name that ends as names of hosts do. */
const URL =
  /(?:https?:\/\/|(?<![a-z0-9@.-])(?=www\.)|(?<![a-z0-9@./-])(?=(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?:com|org|net|gov|edu|us|info|biz|tel|io|co|coop|app|pr|example|test|invalid)(?![a-z0-9-]|\.[a-z0-9])))[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?(?:[/?#][a-z0-9\-._~:/?#@!$&'*+,;=%]*(?:\([a-z0-9\-._]*\)[a-z0-9\-._~/]*)?)?/g;

/** Takes e-mail and web addresses out of a text. A web address stands without its scheme and its last slash or stop. */
export function readAddresses(reduction: Reduction): void {
  if (!reduction.text.includes('.')) return;
  reduction.replace(EMAIL, ([value]) => reduction.value({ kind: 'email', value }));
  reduction.replace(URL, (match, end) => {
    const start = match.index;
    const written = match[0].replace(/[.,;:!?'*_]+$/, '');
    const last = start + written.length;
    const [host = '', path = ''] = split(reduction.written(start, last).replace(/^https?:\/\//i, ''));
    end(last);
    return reduction.value({ kind: 'url', value: `${host.toLowerCase()}${path}`.replace(/\/+$/, '') });
  });
}

function split(address: string): string[] {
  const at = address.search(/[/?#]/);
  return at < 0 ? [address] : [address.slice(0, at), address.slice(at)];
}
