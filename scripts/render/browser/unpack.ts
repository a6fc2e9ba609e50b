import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import tar, { type Headers } from 'tar-fs';

/** Written last: a folder without it was never finished. */
const COMPLETE = 'complete';

/** A folder that another process is filling is younger than this (milliseconds). */
const ABANDONED_AFTER = 10 * 60 * 1000;

/**
 * Unpacks the browser's archives from `source` into `folder`, once. It is filled beside its place and renamed
 * into it whole, so that processes may do this at the same time and a killed one leaves nothing half-done.
 */
export async function unpackOnce(source: string, folder: string): Promise<void> {
  if (existsSync(path.join(folder, COMPLETE))) return;
  await mkdir(path.dirname(folder), { recursive: true });
  await removeAbandoned(folder);
  const staging = await mkdtemp(`${folder}.partial-`);
  try {
    await Promise.all([
      pipeline(
        ...unbrotli(path.join(source, 'chromium.br')),
        createWriteStream(path.join(staging, 'chromium'), { mode: 0o755 }),
      ),
      pipeline(
        ...unbrotli(path.join(source, 'al2023.tar.br')),
        tar.extract(path.join(staging, 'al2023'), { map: own }),
      ),
      pipeline(
        ...unbrotli(path.join(source, 'fonts.tar.br')),
        tar.extract(path.join(staging, 'fonts'), { map: own }),
      ),
    ]);
    await mkdir(path.join(staging, 'fontcache'));
    await writeFile(path.join(staging, 'fonts.conf'), fontConfiguration(folder));
    await writeFile(path.join(staging, COMPLETE), '');
    await moveIntoPlace(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
}

async function moveIntoPlace(staging: string, folder: string): Promise<void> {
  // An unfinished folder in the place is of no use to anybody.
  if (!existsSync(path.join(folder, COMPLETE))) await rm(folder, { recursive: true, force: true });
  try {
    await rename(staging, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, COMPLETE))) throw error;
    await rm(staging, { recursive: true, force: true });
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  for (const name of await readdir(parent)) {
    if (!name.startsWith('chromium-') || !name.includes('.partial-')) continue;
    const partial = path.join(parent, name);
    const made = await stat(partial).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > ABANDONED_AFTER)
      await rm(partial, { recursive: true, force: true });
  }
}

/** What root unpacks belongs to root, whoever packed it. */
function own(header: Headers): Headers {
  return { ...header, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}

function unbrotli(file: string) {
  return [
    createReadStream(file, { highWaterMark: 4 << 20 }),
    createBrotliDecompress({ chunkSize: 2 << 20 }),
  ] as const;
}

/** Fonts of the machine never show: only those unpacked here are known. */
function fontConfiguration(folder: string): string {
  const escaped = folder.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escaped}/fonts</dir><cachedir>${escaped}/fontcache</cachedir></fontconfig>
`;
}
