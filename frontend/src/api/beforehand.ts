/** How long a page may wait in order to appear whole; then it opens, and says itself what has not come yet. */
const PATIENCE = 150

/**
 * For the loader of a page: what the page shows is asked for at once, all of it side by side, and the page opens when
 * it is there. What fails is no concern here: the page that asks for it says so.
 */
export async function beforehand(...asked: readonly Promise<unknown>[]): Promise<void> {
  await Promise.race([
    Promise.allSettled(asked),
    new Promise((over) => {
      setTimeout(over, PATIENCE)
    }),
  ])
}
