/** Words that end a company's name and tell nothing of it. */
const FORM =
  /,?\s+(?:inc|incorporated|l\.?l\.?c|corp|corporation|ltd|limited|l\.?p|l\.?l\.?p|company|co)\.?$/i;

/** The name that customers know, as far as the legal name tells it: without Inc. and the like. */
export function plainName(legalName: string): string {
  return legalName.replace(FORM, '');
}

/** A folder's name: `small-office-systems`. */
export function folderName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** An officer's key in carrier.yaml, after the title: `president`, `chiefExecutiveOfficer`. */
export function officerKey(title: string | undefined): string {
  const words = (title ?? '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ]+/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(?:and|of|the)$/i.test(word));
  const key = words
    .map((word, index) => {
      const small = word.toLowerCase();
      return index === 0 ? small : small.charAt(0).toUpperCase() + small.slice(1);
    })
    .join('');
  return /^[a-z]/.test(key) ? key : 'officer';
}
