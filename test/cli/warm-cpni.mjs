// Runs the compiled command again and again in one process, which has read its law, words and grammar once.
// argv: the folder with the pipes `ask` and `answer`, and the command's path. It ends when its standard input does.
import { createReadStream, openSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [, , pipes, command] = process.argv;
process.stdin.on('end', () => process.kill(process.pid, 'SIGKILL')).resume();
process.stdout.setMaxListeners(0);

/** Collects what a stream is given instead of writing it. */
function collect(stream, said) {
  stream.write = (chunk, encoding, done) => {
    said.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    (typeof encoding === 'function' ? encoding : done)?.();
    return true;
  };
}

// Opened for writing too, so that it never ends when a caller closes it.
const asked = createInterface({ input: createReadStream('', { fd: openSync(`${pipes}/ask`, 'r+') }) });
let count = 0;
for await (const line of asked) {
  const { args, cwd } = JSON.parse(line);
  const stdout = [];
  const stderr = [];
  collect(process.stdout, stdout);
  collect(process.stderr, stderr);
  process.chdir(cwd);
  process.argv = [process.execPath, command, ...args];
  process.exitCode = undefined;
  // Each import runs the command line anew; what it loads stays loaded.
  await import(`${pathToFileURL(command).href}?run=${++count}`);
  const status = process.exitCode ?? 0;
  process.chdir(pipes);
  writeFileSync(
    `${pipes}/answer`,
    JSON.stringify({ status, stdout: stdout.join(''), stderr: stderr.join('') }),
  );
}
