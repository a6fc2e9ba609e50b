/** Documents in work at the same time: one lays out while another is mended and measured. */
const LANES = 2;

/**
 * Works through items, a few at a time, in the order given. The first failure stops what has not begun.
 * @throws whatever failed first, once all that had begun is over
 */
export async function inLanes<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  let failed = false;
  const lane = async () => {
    for (let item = waiting.shift(); item !== undefined && !failed; item = waiting.shift()) {
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}
