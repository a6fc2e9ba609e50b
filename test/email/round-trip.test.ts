import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noticeEmails } from './notice-emails.js';

/** What arrived, by the address that it was sent to. */
const arrived = new Map<string, Buffer>();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      for (const { address } of session.envelope.rcptTo) arrived.set(address, Buffer.concat(chunks));
      done();
    });
  },
});

const emails = await noticeEmails();
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

test('every e-mail of notices/ arrives by SMTP as it was built: its bytes, and both parts in its language’s letters', async () => {
  const { port } = server.server.address() as AddressInfo;
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  const seen: string[] = [];
  for (const [index, { source, message, html, text }] of emails.entries()) {
    const to = `customer-${index}@example.org`;
    await transport.sendMail({ envelope: { from: source.email?.from ?? '', to }, raw: message });
    const received = arrived.get(to) ?? Buffer.alloc(0);
    expect(received.equals(message), source.locale).toBe(true);
    const parts = await PostalMime.parse(received);
    // The parser takes the line end before a boundary, which is the boundary's (RFC 2046, 5.1.1), for the part's.
    expect(parts.html).toBe(`${html}\n`);
    expect(parts.text).toBe(`${text}\n`);
    expect(parts.subject).toBe(source.subject);
    expect(parts.from).toEqual({ name: source.carrier.name, address: source.email?.from });
    expect(parts.replyTo?.map(({ address }) => address)).toEqual([source.email?.replyTo]);
    seen.push(source.locale);
  }
  transport.close();
  expect(seen.sort()).toEqual(['ar', 'en', 'es', 'vi', 'zh-Hans']);
});
