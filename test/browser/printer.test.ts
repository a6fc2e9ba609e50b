import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { CpniError } from '../../scripts/cpni-error.js';
import { launchBrowser } from '../../scripts/render/browser/launch.js';
import { Printer } from '../../scripts/render/browser/printer.js';

const HTML = '<!doctype html><title>T</title><p>Words</p>';
const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-';

/** A printer that tells which browsers it started. */
function watched(): { printer: Printer; started: Browser[] } {
  const started: Browser[] = [];
  const printer = new Printer(async () => {
    const browser = await launchBrowser();
    started.push(browser);
    return browser;
  });
  return { printer, started };
}

describe('a printer', () => {
  test('starts one browser for many pages at the same time', async () => {
    const { printer, started } = watched();
    const pages = await Promise.all([1, 2, 3].map(() => printer.print(HTML, 'a')));
    expect(pages.every(isPdf)).toBe(true);
    expect(started).toHaveLength(1);
    await printer.close();
    expect(started[0]?.connected).toBe(false);
  });

  test('starts the browser again when it has died, and prints the page after all', async () => {
    const { printer, started } = watched();
    await printer.print(HTML, 'a');
    started[0]?.process()?.kill('SIGKILL');
    expect(isPdf(await printer.print(HTML, 'a'))).toBe(true);
    expect(started).toHaveLength(2);
    await printer.close();
  });

  test('gives up when the browser dies over the same page twice, and names the document', async () => {
    const started: Browser[] = [];
    const printer = new Printer(async () => {
      const browser = await launchBrowser();
      browser.on('targetcreated', () => browser.process()?.kill('SIGKILL'));
      started.push(browser);
      return browser;
    });
    const printed = printer.print(HTML, 'larkspur/opt-out/en');
    await expect(printed).rejects.toThrow(CpniError);
    await expect(printed).rejects.toMatchObject({
      message: 'The browser died twice over larkspur/opt-out/en',
      path: 'larkspur/opt-out/en',
    });
    expect(started).toHaveLength(2);
    await printer.close();
  });

  test('leaves nothing in the temporary folder, even after a process that was killed', async () => {
    const profiles = () => readdirSync(os.tmpdir()).filter((name) => name.startsWith('cpni-browser-'));
    const ofMine = () => profiles().filter((name) => name.includes(`-${process.pid}-`));
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const abandoned = path.join(os.tmpdir(), `cpni-browser-${os.hostname()}-${pid}-abc123`);
    mkdirSync(abandoned);
    const { printer } = watched();
    await printer.print(HTML, 'a');
    expect(ofMine()).toHaveLength(1);
    expect(existsSync(abandoned)).toBe(false);
    await printer.close();
    expect(ofMine()).toEqual([]);
  });

  test('that never printed has nothing to close', async () => {
    await expect(new Printer().close()).resolves.toBeUndefined();
  });
});

describe('a printed page', () => {
  test('runs no script', async () => {
    const printer = new Printer();
    const script = `${HTML}<script>document.body.append('x'.repeat(1e5))</script>`;
    const [plain, scripted] = [await printer.print(HTML, 'a'), await printer.print(script, 'a')];
    expect(scripted.length).toBeLessThan(plain.length + 1000);
    await printer.close();
  });

  test('loads nothing from outside', async () => {
    const { createServer } = await import('node:http');
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const printer = new Printer();
    await printer.print(`${HTML}<img src="http://127.0.0.1:${port}/spy.png" alt="">`, 'a');
    await printer.close();
    server.close();
    expect(asked).toEqual([]);
  });
});
