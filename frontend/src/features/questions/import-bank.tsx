import { useLingui } from '@lingui/react/macro'
import { Button, FileButton, NativeSelect, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ApiError, type Topic } from '@/api'
import { Dialog } from '@/ui/dialog'
import { Icon } from '@/ui/icons'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { type BankText, readBankFile } from './bank-file'
import { useImportBank } from './queries'
import classes from './questions.module.css'
import { useTopicWords } from './words'

const SHOWN_FAULTS = 5

/** A bank from a file: as an export wrote it, or a table that one made oneself. The same file twice changes nothing. */
export default function ImportBank({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const topics = useTopicWords()
  const navigate = useNavigate()
  const take = useImportBank()
  const [file, setFile] = useState<BankText | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const [name, setName] = useState('')
  const [topic, setTopic] = useState<Topic | ''>('')
  const choose = async (chosen: File | null) => {
    if (!chosen) return
    take.reset()
    const read = readBankFile(chosen.name, await chosen.text())
    setFile(read)
    setUnreadable(read === null)
    setName(read?.name ?? '')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file || !name.trim()) return
    take.mutate(file.body(name.trim(), topic || null), {
      onSuccess: async ({ bank, added, changed }) => {
        const title = bank.name
        await navigate({ to: '/questions/$bankId', params: { bankId: bank.id } })
        notify({ message: t`${title}: ${added} added, ${changed} changed.` })
      },
    })
  }
  return (
    <Dialog title={t`Bring a bank in`} onClose={onClose}>
      <form className={classes.sheet} noValidate onSubmit={submit}>
        <p className={paper.quiet}>
          {t`A file that Colloquy wrote (JSON), or a table of your own (CSV) with a column "text". It may have the columns topic, facets, states, forms, opens_well and why as well.`}
        </p>
        <FileButton accept=".json,.csv,application/json,text/csv" onChange={(chosen) => void choose(chosen)}>
          {(props) => (
            <Button variant="default" leftSection={<Icon name="upload" />} {...props}>
              {file ? t`Choose another file` : t`Choose a file`}
            </Button>
          )}
        </FileButton>
        {unreadable ? (
          <p role="alert" className={classes.alert}>{t`This file is neither a bank in JSON nor a table.`}</p>
        ) : null}
        {file ? (
          <>
            <TextInput
              label={t`Its name`}
              description={t`A bank of yours with this name takes the questions in; otherwise a new one begins.`}
              autoComplete="off"
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            {file.kind === 'csv' ? (
              <NativeSelect
                label={t`Topic, where a row names none`}
                value={topic}
                data={[
                  { value: '', label: t`Not said` },
                  ...topics.list.map((value) => ({ value, label: topics.word(value) })),
                ]}
                onChange={(event) => setTopic(event.currentTarget.value as Topic | '')}
              />
            ) : null}
            {take.isError ? <Faults error={take.error} /> : null}
            <div>
              <Button type="submit" loading={take.isPending} disabled={!name.trim()}>
                {t`Bring it in`}
              </Button>
            </div>
          </>
        ) : null}
      </form>
    </Dialog>
  )
}

/** What the server could not read, place by place; nothing was taken in. */
function Faults({ error }: { error: unknown }) {
  const faults = error instanceof ApiError ? (error.problem.errors ?? []) : []
  return (
    <>
      <ProblemNote error={error} />
      {faults.length > 1 ? (
        <ul className={classes.faults}>
          {faults.slice(0, SHOWN_FAULTS).map(({ pointer, detail }) => (
            <li key={`${pointer} ${detail}`}>{detail}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
