import type { WriteStream } from 'node:tty';

/** One line that tells how far long work is. On a terminal only; a log gets none of it. */
export class ProgressLine {
  private readonly on: boolean;

  constructor(
    private readonly stream: WriteStream,
    wanted: boolean,
  ) {
    this.on = wanted && stream.isTTY === true;
  }

  show(done: number, total: number, name: string): void {
    if (!this.on) return;
    const line = `  publishing ${done}/${total}  ${name}`;
    this.stream.write(`\r\u001b[2K${line.slice(0, this.stream.columns - 1)}`);
  }

  /** Says something above the line. */
  say(message: string): void {
    this.clear();
    this.stream.write(`cpni: ${message}\n`);
  }

  clear(): void {
    if (this.on) this.stream.write('\r\u001b[2K');
  }
}
