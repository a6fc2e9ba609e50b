/** Colour only on a terminal, and never where NO_COLOR (https://no-color.org) or `--no-color` asks for none. */
export function isColorful(wanted: boolean, stream: { isTTY?: boolean }): boolean {
  return wanted && stream.isTTY === true && !process.env.NO_COLOR;
}
