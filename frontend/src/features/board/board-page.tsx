import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { type Stage, useStageWords } from '@/features/contacts'
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
import type { CardFacts } from './card-parts'
import { BoardColumn } from './column'
import { BoardFilters } from './filters'
import { BoardList, FoldClosed } from './list'
import { type BoardSearch, countOn, parseBoardSearch } from './search'
import { MoveSheet } from './sheets'
import { type Column, useBoard } from './use-board'
import { useBoardKeys, useFocusAfterMove } from './use-board-keys'
import { useMoving } from './use-moving'

export function BoardPage() {
  const { t } = useLingui()
  const search = useSearch({ from: '/_app/board' })
  const list = search.view === 'list'
  return (
    <Page
      title={t`Board`}
      lead={t`Where everyone stands. To move somebody is to say what happened.`}
      width="full"
      actions={
        <LinkButton
          variant="default"
          to="/board"
          search={parseBoardSearch({ ...search, view: list ? undefined : 'list' })}
          leftSection={<Icon name={list ? 'board' : 'note'} />}
        >
          {list ? t`As columns` : t`As a list`}
        </LinkButton>
      }
    >
      <Board search={search} />
    </Page>
  )
}

function Board({ search }: { search: BoardSearch }) {
  const { t } = useLingui()
  const navigate = useNavigate({ from: '/board' })
  const wide = useWide()
  const list = search.view === 'list'
  const root = useRef<HTMLDivElement>(null)
  const [unfolded, setUnfolded] = useState(false)
  const board = useBoard(search, wide || list ? unfolded : search.column === 'closed')
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
  const facts = (card: CardFacts) => ({
    ...card,
    now,
    said: moving.said[card.contact.id],
    busy: moving.busy === card.contact.id,
    onMove: (to: Stage) => wish(card.contact.id, to),
  })
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
        <BoardCard key={card.contact.id} {...facts(card)} />
      ))}
    </BoardColumn>
  )
  const everyone = board.columns.reduce((sum, { total }) => sum + total, 0)
  const fold = { unfolded, onUnfold: () => setUnfolded(!unfolded) }
  const inColumns = wide ? (
    <Wide columns={board.columns} {...fold}>
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
  const body = list ? (
    <BoardList columns={board.columns} search={search} facts={facts} {...fold} />
  ) : (
    inColumns
  )
  return (
    <div className={classes.board} ref={root}>
      <BoardFilters search={search} fields={board.fields} onChange={change} />
      {everyone === 0 && !unfolded ? (
        <Nobody filtered={countOn(search) > 0} onClear={() => void change(list ? { view: 'list' } : {})} />
      ) : (
        body
      )}
      {moving.asked ? (
        <MoveSheet {...moving.asked} take={moving.take} onClose={moving.cancel} key={moving.asked.to} />
      ) : null}
      <p className={classes.hint}>
        {wide && !list ? t`Drag a card, press m on it, or use its menu: all three do the same.` : null}
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
      <FoldClosed unfolded={unfolded} onUnfold={onUnfold} />
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
        label: `${word(column.stage)} ${column.total}`,
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
