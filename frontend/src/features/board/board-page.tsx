import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Stage, useStageWords } from '@/features/contacts'
import { useCommands } from '@/ui/commands'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { ProblemNote } from '@/ui/problem'
import { Tabs } from '@/ui/tabs'
import { useWide } from '@/ui/use-wide'
import { ListSkeleton } from '@/ui/waiting'
import classes from './board.module.css'
import { BoardCard } from './card'
import { BoardColumn } from './column'
import { BoardFilters } from './filters'
import { asList, type BoardSearch, countOn } from './search'
import { MoveSheet } from './sheets'
import { type Column, useBoard } from './use-board'
import { useMoving } from './use-moving'

export function BoardPage() {
  const { t } = useLingui()
  const search = useSearch({ from: '/_app/board' })
  return (
    <Page
      title={t`Board`}
      lead={t`Where everyone stands. To move somebody is to say what happened.`}
      width="full"
      actions={
        <LinkButton
          variant="default"
          to="/people"
          search={asList(search)}
          leftSection={<Icon name="people" />}
        >
          {t`As a list`}
        </LinkButton>
      }
    >
      <Board search={search} />
    </Page>
  )
}

function focusCard(board: HTMLElement | null, by: 1 | -1): void {
  const names = [...(board?.querySelectorAll<HTMLElement>('[data-name]') ?? [])]
  const here = names.findIndex((name) => name.closest('[data-card]')?.contains(document.activeElement))
  const next = here < 0 ? (by > 0 ? 0 : names.length - 1) : here + by
  names[Math.max(0, Math.min(names.length - 1, next))]?.focus()
}

function useBoardKeys(board: RefObject<HTMLElement | null>): void {
  const move = () => {
    const card = document.activeElement?.closest('[data-card]')
    if (board.current?.contains(card ?? null)) card?.querySelector<HTMLElement>('[data-do="move"]')?.click()
  }
  useCommands([
    {
      id: 'card-next',
      title: msg`Next person`,
      group: 'page',
      keys: 'j',
      run: () => focusCard(board.current, 1),
    },
    {
      id: 'card-back',
      title: msg`Person before`,
      group: 'page',
      keys: 'k',
      run: () => focusCard(board.current, -1),
    },
    { id: 'card-move', title: msg`Move this person`, group: 'page', keys: 'm', run: move },
  ])
}

/** A card that moved takes the focus with it; where it went out of sight, the focus stays on the board. */
function useFocusAfterMove(board: RefObject<HTMLElement | null>, settled: boolean) {
  const moved = useRef<string | null>(null)
  useEffect(() => {
    const lost = !document.activeElement || document.activeElement === document.body
    if (!settled || !moved.current || !lost) return
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${moved.current}"] [data-name]`)
    const first = (kind: string) => board.current?.querySelector<HTMLElement>(kind)
    const rest = card ?? first('[data-name]') ?? first('h2')
    rest?.focus()
    moved.current = null
  }, [settled, board])
  return (contactId: string) => {
    moved.current = contactId
  }
}

function Board({ search }: { search: BoardSearch }) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/board' })
  const wide = useWide()
  const root = useRef<HTMLDivElement>(null)
  const [unfolded, setUnfolded] = useState(false)
  const board = useBoard(search, wide ? unfolded : search.column === 'closed')
  const moving = useMoving()
  const follow = useFocusAfterMove(root, !moving.busy && !moving.asked)
  useBoardKeys(root)
  const change = (next: BoardSearch) => navigate({ to: '.', search: next, replace: true })

  if (board.isPending) return <ListSkeleton rows={6} />
  if (board.error) return <ProblemNote error={board.error} onRetry={board.retry} />
  const now = new Date()
  const wish = (contactId: string, to: Stage) => {
    const card = board.columns.flatMap(({ cards }) => cards).find(({ contact }) => contact.id === contactId)
    if (!card) return
    follow(contactId)
    moving.wish(card, to)
  }
  const column = (one: Column) => (
    <BoardColumn
      key={one.stage}
      stage={one.stage}
      total={one.total}
      shown={one.cards.length}
      search={search}
      onDropCard={(id) => wish(id, one.stage)}
    >
      {one.cards.map((card) => (
        <BoardCard
          key={card.contact.id}
          {...card}
          now={now}
          said={moving.said[card.contact.id]}
          busy={moving.busy === card.contact.id}
          onMove={(to) => wish(card.contact.id, to)}
        />
      ))}
    </BoardColumn>
  )
  const everyone = board.columns.reduce((sum, { total }) => sum + total, 0)
  const body = wide ? (
    <Wide columns={board.columns} unfolded={unfolded} onUnfold={() => setUnfolded(!unfolded)}>
      {column}
    </Wide>
  ) : (
    <Narrow
      columns={board.columns}
      stage={search.column}
      onStage={(column) => void change({ ...search, column })}
    >
      {column}
    </Narrow>
  )
  return (
    <div className={classes.board} ref={root}>
      <BoardFilters search={search} fields={board.fields} onChange={change} />
      {everyone === 0 && !unfolded ? (
        <Nobody filtered={countOn(search) > 0} onClear={() => void change({})} />
      ) : (
        body
      )}
      {moving.asked ? (
        <MoveSheet {...moving.asked} take={moving.take} onClose={moving.cancel} key={moving.asked.to} />
      ) : null}
      <p className={classes.hint}>
        {wide ? t`Drag a card, press m on it, or use its menu: all three do the same.` : null}
      </p>
    </div>
  )
}

type LayoutProps = { columns: readonly Column[]; children: (column: Column) => React.ReactNode }

/** All columns side by side; the closed lie folded at the end. Only this strip scrolls sideways. */
function Wide({
  columns,
  unfolded,
  onUnfold,
  children,
}: LayoutProps & { unfolded: boolean; onUnfold: () => void }) {
  const { t } = useLingui()
  const shown = columns.filter(({ stage }) => unfolded || stage !== 'closed')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keys.
    <section className={classes.strip} aria-label={t`Columns`} tabIndex={0}>
      {shown.map(children)}
      <Button variant="subtle" className={classes.fold} aria-expanded={unfolded} onClick={onUnfold}>
        {unfolded ? t`Fold the closed` : t`Show the closed`}
      </Button>
    </section>
  )
}

/** One column at a time, chosen by its name and count. */
function Narrow({
  columns,
  stage,
  onStage,
  children,
}: LayoutProps & { stage: Stage | undefined; onStage: (stage: Stage) => void }) {
  const { t } = useLingui()
  const { word } = useStageWords()
  const first = columns.find(({ cards }) => cards.length > 0)?.stage ?? 'identified'
  const here = stage ?? first
  const open = columns.find((column) => column.stage === here)
  return (
    <Tabs<Stage>
      label={t`Columns`}
      tabs={columns.map((column) => ({
        value: column.stage,
        label: column.stage === 'closed' ? word('closed') : `${word(column.stage)} ${column.total}`,
      }))}
      value={here}
      onChange={onStage}
    >
      {open ? children(open) : null}
      {open && open.cards.length === 0 ? (
        <p className={classes.none}>{t`Nobody stands here right now.`}</p>
      ) : null}
    </Tabs>
  )
}

/** Nobody yet, or nobody left after narrowing: two different sentences. */
function Nobody({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useLingui()
  return filtered ? (
    <EmptyState
      icon="filter"
      title={t`Nobody fits that`}
      action={<Button onClick={onClear}>{t`Show everyone`}</Button>}
    />
  ) : (
    <EmptyState
      icon="board"
      title={t`The board fills by itself`}
      action={<LinkButton to="/people/add">{t`Add a person`}</LinkButton>}
    >
      {t`Each person stands where your conversation with them stands, from the first idea to the thank-you.`}
    </EmptyState>
  )
}
