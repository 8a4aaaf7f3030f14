import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type DragEvent, useRef, useState } from 'react'
import type { Import } from '@/api'
import { download } from '@/lib/download'
import { fileSize } from '@/lib/text'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import ways from '@/ui/ways.module.css'
import classes from './imports-page.module.css'
import { importsQuery, useUpload } from './queries'
import { sampleTable } from './sample'
import { Steps } from './steps'
import { useStateWords } from './words'

export function ImportsPage() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Bring in contacts`}
      lead={t`The people you already have somewhere else. You see everything before anything is saved.`}
    >
      <Steps here="file" />
      <FileDrop />
      <Section title={t`Where to find the file`}>
        <dl className={classes.help}>
          <div>
            <dt>{t`LinkedIn`}</dt>
            <dd>{t`Settings, Data privacy, Get a copy of your data, Connections. The ZIP or Connections.csv, as it comes.`}</dd>
          </div>
          <div>
            <dt>{t`Google Contacts`}</dt>
            <dd>{t`contacts.google.com, Export, "Google CSV" or "vCard".`}</dd>
          </div>
          <div>
            <dt>{t`Outlook`}</dt>
            <dd>{t`People, Manage contacts, Export. The desktop program's CSV works too.`}</dd>
          </div>
          <div>
            <dt>{t`Colloquy itself`}</dt>
            <dd>{t`Settings, Your data, Everything. The JSON file, as it comes.`}</dd>
          </div>
          <div>
            <dt>{t`A phone, or a table of your own`}</dt>
            <dd>
              {t`A vCard file, or any CSV with a heading for each column.`} <Sample />
            </dd>
          </div>
        </dl>
      </Section>
      <Earlier />
    </Page>
  )
}

/** A few invented people, so that one sees what a table of one's own may look like. */
function Sample() {
  const { t, i18n } = useLingui()
  return (
    <button
      type="button"
      className={ways.link}
      onClick={() => download(t`Sample table.csv`, sampleTable(i18n), 'text/csv')}
    >
      {t`Download a small sample table`}
    </button>
  )
}

function FileDrop() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const upload = useUpload()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const send = (file: File | undefined) => {
    if (!file) return
    upload.mutate(file, {
      onSuccess: ({ id }) => navigate({ to: '/imports/$importId', params: { importId: id } }),
    })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    send(event.dataTransfer.files[0])
  }
  return (
    <div className={classes.dropArea}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button inside is the first. */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className={classes.dropIcon}>
          <Icon name="upload" size={30} />
        </span>
        <p className={classes.dropTitle}>{t`A CSV, vCard or LinkedIn ZIP`}</p>
        <Button loading={upload.isPending} onClick={() => input.current?.click()}>
          {t`Choose a file`}
        </Button>
        <p className={paper.quiet}>{t`or drop it here`}</p>
        <input
          ref={input}
          className={paper.unseen}
          type="file"
          aria-label={t`Contacts file`}
          accept=".csv,.vcf,.zip,.txt,.tsv,.json,text/csv,text/vcard,application/zip,application/json"
          tabIndex={-1}
          onChange={(event) => {
            send(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </div>
      {upload.isError ? <ProblemNote error={upload.error} /> : null}
    </div>
  )
}

function Earlier() {
  const { t } = useLingui()
  const imports = useQuery(importsQuery)
  const items = imports.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t`Earlier imports`}>
      <ul className={classes.earlier}>
        {items.map((item) => (
          <EarlierRow key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  )
}

function EarlierRow({ item }: { item: Import }) {
  const { i18n } = useLingui()
  const state = useStateWords()
  return (
    <li>
      <Link to="/imports/$importId" params={{ importId: item.id }} className={classes.earlierRow}>
        <strong>{item.filename}</strong>
        <span className={paper.quiet}>
          {[
            state(item.state),
            shortDay(i18n.locale, new Date(), new Date(item.created_at)),
            fileSize(item.size, i18n.locale),
          ].join(' · ')}
        </span>
      </Link>
    </li>
  )
}
