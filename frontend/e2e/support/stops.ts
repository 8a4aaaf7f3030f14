/* Functions that run in the page: each stands alone, because it is sent there as text. */

type Kind = { role: string; type: string; checked: boolean }

/** How one works an element with keys. */
export function kindOf(element: Element): Kind {
  const type = element.getAttribute('type') ?? ''
  const given = element.getAttribute('role')
  const role = given ?? (element.tagName === 'INPUT' && /^(radio|checkbox)$/.test(type) ? type : '')
  return { role: role === 'switch' ? 'checkbox' : role, type, checked: element.matches(':checked') }
}

type Way = {
  /** Stops of the Tab key from here to there, negative where it stands before, null where none leads to it. */
  way: number | null
  /** What was done before the focus was lost. */
  lost: string | null
  /** The link that skips the side bar is the shorter way. */
  skip: boolean
  focused: string
}

/** How far it is to an element, counted in stops, from where the focus stands. */
export function stopsTo(target: Element): Way {
  const told = window as { handsAt?: { path: string; on: string } | undefined }
  const here = document.activeElement ?? document.body
  const nameOf = (one: Element) =>
    `${one.tagName.toLowerCase()} "${(one.getAttribute('aria-label') ?? (one as HTMLElement).innerText ?? one.id).trim().slice(0, 60)}"`
  const at = told.handsAt
  const lost = here === document.body && at && at.path === location.pathname ? at.on : null

  const group = (one: Element) =>
    one instanceof HTMLInputElement && one.type === 'radio' && one.name
      ? [
          ...(one.form ?? document).querySelectorAll<HTMLInputElement>(
            `input[type="radio"][name="${CSS.escape(one.name)}"]`,
          ),
        ]
      : []
  const same = (one: Element, other: Element) =>
    one === other || group(one).includes(other as HTMLInputElement)
  const tab = target.getAttribute('role') === 'tab'
  const stop = tab
    ? (target.closest('[role="tablist"]')?.querySelector('[role="tab"][aria-selected="true"]') ?? target)
    : (group(target).find(({ checked }) => checked) ?? target)

  const room = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const stops = [
    ...room.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]',
    ),
  ].filter((one) => {
    if (one.tabIndex < 0 || one.matches(':disabled') || one.closest('[inert]')) return false
    if (!one.checkVisibility({ visibilityProperty: true })) return false
    const radios = group(one)
    if (radios.length === 0 || same(target, one)) return radios.length === 0 || one === stop
    return one === (radios.find(({ checked }) => checked) ?? radios[0])
  })

  /* How it looks before it has the focus, to be held against how it looks with it. */
  const marked = stop as Element & { resting?: string[] }
  if (here !== stop && !marked.resting) {
    marked.resting = [stop, stop.parentElement, stop.nextElementSibling, stop.closest('label')].map((one) => {
      const style = one && getComputedStyle(one)
      return style ? `${style.outline} ${style.boxShadow}` : ''
    })
  }

  const place = (one: Element) => {
    const index = stops.findIndex((other) => same(one, other))
    if (index >= 0) return index
    const before = stops.filter(
      (other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING,
    )
    return before.length - 0.5
  }
  const to = stops.indexOf(stop as HTMLElement)
  const from = here === document.body ? -1 : place(here)
  const there = same(here, target) || here === stop
  const way = there ? 0 : to < 0 ? null : to > from ? Math.ceil(to - from) : Math.floor(to - from)
  const main = document.getElementById('main')
  const skip = here === document.body && !at && room === document && main !== null && main.contains(target)
  return { way, lost, skip: skip && way !== null && way > 4, focused: nameOf(here) }
}

/** Whether the focus can be seen: a ring that was not there before, and nothing lying over all of it. */
export function stands(target: Element): string {
  const told = window as { handsAt?: { path: string; on: string } | undefined }
  const here = document.activeElement ?? document.body
  told.handsAt = {
    path: location.pathname,
    on: (here.getAttribute('aria-label') ?? (here as HTMLElement).innerText ?? here.id).slice(0, 60),
  }
  const resting = (here as Element & { resting?: string[] }).resting
  const ringed = [here, here.parentElement, here.nextElementSibling, here.closest('label')].some(
    (one, at) => {
      const style = one && getComputedStyle(one)
      if (!style) return false
      if (resting) return `${style.outline} ${style.boxShadow}` !== resting[at]
      return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'
    },
  )
  if (!ringed) return 'without a ring'
  const shown = here.closest('label') ?? here
  const { left, right, top, bottom } = shown.getBoundingClientRect()
  const inset = 3
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ] as const
  const seen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (shown.contains(hit) || (shown.parentElement === hit && shown.matches('input')))
  })
  const over = document.elementFromPoint(...points[0])
  return seen
    ? 'in sight, with a ring'
    : `under ${over?.tagName.toLowerCase()}.${over?.className}, ${target.tagName}`
}

/** Which arrow leads to an element among its kind, and how often it is pressed. */
export function arrowsTo(target: Element): { key: string; times: number } {
  const role = target.getAttribute('role') ?? 'radio'
  const around = { menuitem: '[role="menu"]', option: '[role="listbox"]', tab: '[role="tablist"]' }[role]
  const all =
    target instanceof HTMLInputElement
      ? [
          ...(target.form ?? document).querySelectorAll(
            `input[type="radio"][name="${CSS.escape(target.name)}"]:not(:disabled)`,
          ),
        ]
      : [...(target.closest(around ?? '*')?.querySelectorAll(`[role="${role}"]`) ?? [])]
  const here = document.activeElement
  const pointed = here?.getAttribute('aria-activedescendant')
  const now = pointed ? all.findIndex(({ id }) => id === pointed) : here ? all.indexOf(here) : -1
  const by = all.indexOf(target) - now
  const [back, on] = role === 'tab' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  return { key: by < 0 ? back : on, times: Math.abs(by) }
}
