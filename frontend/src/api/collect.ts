type Page<T> = { items: T[]; next: string | null }

const MOST_PAGES = 10

/** All items of a list that a page shows whole, one page after the other; a page that never ends is cut. */
export async function collect<T>(get: (cursor: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: Page<T> = await get(cursor ? { cursor } : {})
    items.push(...answer.items)
    cursor = answer.next
    if (!cursor) break
  }
  return items
}
