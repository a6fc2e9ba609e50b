/** Today's date, YYYY-MM-DD, in UTC. Read by commands only: what they call is told the day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
