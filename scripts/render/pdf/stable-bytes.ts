/**
 * Takes the browser's own accidents out of a PDF before it is read: structure ids count the browser's nodes, and
 * dates are its clock's. Each edit keeps the length, so that nothing in the file moves.
 */
export function stableBytes(bytes: Uint8Array): Uint8Array {
  const content = Buffer.from(bytes).toString('latin1');
  const ids = [...new Set(content.match(/\(node\d{8}\)/g))].sort();
  const names = new Map(ids.map((id, index) => [id, `(part${String(index + 1).padStart(8, '0')})`]));
  const stable = content
    .replace(/\(node\d{8}\)/g, (id) => names.get(id) ?? id)
    .replace(/\(D:\d{14}/g, '(D:20000101000000');
  return new Uint8Array(Buffer.from(stable, 'latin1'));
}
