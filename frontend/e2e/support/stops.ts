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

/**
 * The stop of the Tab key that leads to an element: of the tabs the chosen one, of radio buttons the checked one, else
 * the element. How it looks before it has the focus is kept, to be held against how it looks with it.
 */
export function stopOf(target: Element): Element {
  const chosen = target
    .closest('[role="tab"]')
    ?.closest('[role="tablist"]')
    ?.querySelector('[role="tab"][aria-selected="true"]')
  const name = target.matches('input[type="radio"]') ? target.getAttribute('name') : null
  const room = target.closest('form') ?? document
  const checked = name && room.querySelector(`input[type="radio"][name="${CSS.escape(name)}"]:checked`)
  const stop: Element & { resting?: string[] } = chosen || checked || target
  if (document.activeElement !== stop) {
    stop.resting ??= [stop, stop.parentElement, stop.nextElementSibling, stop.closest('label')].map((one) => {
      const style = one && getComputedStyle(one)
      return style ? `${style.outline} ${style.boxShadow}` : ''
    })
  }
  return stop
}

/** How far it is to a stop, counted in stops, from where the focus stands. */
export function stopsTo(stop: Element): Way {
  const told = window as { handsAt?: { path: string; on: string } | undefined }
  const here = document.activeElement ?? document.body
  const nowhere = here === document.body
  const nameOf = (one: HTMLElement) =>
    `${one.tagName.toLowerCase()} "${(one.ariaLabel ?? one.innerText).trim().slice(0, 60)}"`
  const kept = told.handsAt?.path === location.pathname ? told.handsAt.on : null

  const groupOf = (one: Element) =>
    one instanceof HTMLInputElement && one.type === 'radio' && one.name ? `${one.form?.id} ${one.name}` : one
  const chosenOf = (radio: HTMLElement, all: HTMLElement[]) => {
    const group = all.filter((one) => groupOf(one) === groupOf(radio))
    return group.find((one) => one === stop || one.matches(':checked')) ?? group[0]
  }
  const room = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const open = [
    ...room.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]',
    ),
  ].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [inert] *') &&
      one.checkVisibility({ visibilityProperty: true }),
  )
  const stops = open.filter((one, _, all) => groupOf(one) === one || chosenOf(one, all) === one)

  /* What is no stop itself lies between two. */
  const place = (one: Element) => {
    const index = stops.findIndex((other) => groupOf(one) === groupOf(other))
    const before = (other: Element) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING
    return index < 0 ? stops.filter(before).length - 0.5 : index
  }
  const to = place(stop)
  const by = to - (nowhere ? -1 : place(here))
  const way = Number.isInteger(to) ? Math.sign(by) * Math.ceil(Math.abs(by)) : null
  const inMain = room === document && document.getElementById('main')?.contains(stop) === true
  return {
    way,
    lost: nowhere ? kept : null,
    skip: nowhere && !kept && inMain && Number(way) > 4,
    focused: nameOf(here as HTMLElement),
  }
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
