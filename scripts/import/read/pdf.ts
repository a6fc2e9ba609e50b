import type { Draft } from '../model.js';
export async function draftOfPdf(_bytes: Uint8Array, _path: string): Promise<Draft> {
  throw new Error('later');
}
