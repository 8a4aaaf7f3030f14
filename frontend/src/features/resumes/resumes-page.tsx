import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { EmptyState } from '@/ui/empty-state'
import { Icon } from '@/ui/icons'
import { Page, Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { notify } from '@/ui/undo'
import { ListSkeleton } from '@/ui/waiting'
import { AdviceList } from './advice-list'
import { ElsewhereForm } from './elsewhere-form'
import { resumesQuery, useUploadResume } from './queries'
import { ResumeCard } from './resume-card'
import classes from './resumes.module.css'

/** The versions of a resume, to whom each was shown, and what was advised: it comes out near the end, for advice. */
export function ResumesPage() {
  const { t } = useLingui()
  const resumes = useQuery(resumesQuery)
  const items = resumes.data?.items ?? []
  return (
    <Page
      title={t`Resume`}
      lead={t`Bring a copy to every talk, and show it near the end, for advice. What people say about it is kept here with the version they saw.`}
    >
      {resumes.isPending ? <ListSkeleton rows={2} /> : null}
      {resumes.isError ? <ProblemNote error={resumes.error} onRetry={() => void resumes.refetch()} /> : null}
      {resumes.isSuccess ? <AddVersion first={items.length === 0} /> : null}
      {items.length > 0 ? (
        <Section title={items.length === 1 ? t`Your version` : t`Your versions`}>
          <ul className={paper.rows}>
            {items.map((resume, index) => (
              <ResumeCard key={resume.id} resume={resume} latest={index === 0 && items.length > 1} />
            ))}
          </ul>
        </Section>
      ) : null}
      {items.length > 0 ? <AdviceList resumes={items} /> : null}
    </Page>
  )
}

/** A file is kept as it is; a version that lies elsewhere, or on paper, is kept by its name. */
function AddVersion({ first }: { first: boolean }) {
  const { t } = useLingui()
  const upload = useUploadResume()
  const input = useRef<HTMLInputElement>(null)
  const [elsewhere, setElsewhere] = useState(false)
  const send = (file: File | undefined) => {
    if (!file) return
    upload.mutate(file, { onSuccess: ({ name }) => notify({ message: t`${name} is kept.` }) })
  }
  const buttons = (
    <div className={classes.add} data-first={first || undefined}>
      <Button
        leftSection={<Icon name="upload" />}
        loading={upload.isPending}
        onClick={() => input.current?.click()}
      >
        {first ? t`Keep your first version` : t`Keep a new version`}
      </Button>
      <Button variant="default" aria-expanded={elsewhere} onClick={() => setElsewhere(!elsewhere)}>
        {t`It lies elsewhere, or on paper`}
      </Button>
      <input
        ref={input}
        className={paper.unseen}
        type="file"
        aria-label={t`Resume file`}
        accept=".pdf,.docx,.odt,.txt,application/pdf,text/plain"
        tabIndex={-1}
        onChange={(event) => {
          send(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
  return (
    <div className={paper.stack}>
      {first ? (
        <EmptyState
          icon="note"
          title={t`No version here yet`}
          action={buttons}
          aside={t`PDF, Word, OpenDocument or plain text, up to one megabyte.`}
        >
          {t`Keep the one you have, however unfinished. Advice is for what is not finished.`}
        </EmptyState>
      ) : (
        buttons
      )}
      {upload.isError ? <ProblemNote error={upload.error} /> : null}
      {elsewhere ? <ElsewhereForm onClose={() => setElsewhere(false)} /> : null}
    </div>
  )
}
