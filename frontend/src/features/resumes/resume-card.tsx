import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Resume } from '@/api'
import { useRemoving } from '@/features/removals'
import { fileSize } from '@/lib/text'
import { shortDay } from '@/lib/time'
import { Icon } from '@/ui/icons'
import { InlineField } from '@/ui/inline-field'
import { Menu } from '@/ui/menu'
import paper from '@/ui/paper.module.css'
import { fileOf, useRemoveResume, useUpdateResume } from './queries'
import classes from './resumes.module.css'

const KINDS: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'text/plain': 'TXT',
}

function useFacts({ file, link, shown, advised, created_at }: Resume): string {
  const { t, i18n } = useLingui()
  const day = shortDay(i18n.locale, new Date(), new Date(created_at))
  const kept = link ? t`a link` : t`on paper`
  const often = shown === 1 ? t`shown once` : t`shown ${shown} times`
  const advice = advised === 1 ? t`advice from 1 talk` : t`advice from ${advised} talks`
  return [
    file ? `${KINDS[file.media_type] ?? file.media_type}, ${fileSize(file.size, i18n.locale)}` : kept,
    t`since ${day}`,
    shown === 0 ? t`not shown yet` : often,
    ...(advised > 0 ? [advice] : []),
  ].join(' · ')
}

/** One version: what it is, where it is, how often it came out, and a note of what makes it different. */
export function ResumeCard({ resume, latest }: { resume: Resume; latest: boolean }) {
  const { t } = useLingui()
  const facts = useFacts(resume)
  const [open, setOpen] = useState(false)
  const remove = useRemoveResume()
  const removing = useRemoving()
  const { id, name, link, note, file } = resume
  const drop = () => removing({ id, remove: () => remove.mutateAsync(id), said: t`${name} was removed.` })
  return (
    <li className={paper.row}>
      <div className={paper.head}>
        <div className={paper.words}>
          <h3 className={paper.title}>
            {name} {latest ? <span className={paper.mark}>{t`the latest`}</span> : null}
          </h3>
          <p className={paper.quiet}>{facts}</p>
        </div>
      </div>
      {note && !open ? <p className={classes.note}>{note}</p> : null}
      <div className={paper.actions}>
        {file ? (
          <Button
            component="a"
            variant="default"
            href={fileOf(resume)}
            download={file.name}
            leftSection={<Icon name="download" />}
            aria-label={t`Download ${name}`}
          >
            {t`Download`}
          </Button>
        ) : null}
        {link ? (
          <Button
            component="a"
            variant="default"
            href={link}
            target="_blank"
            rel="noreferrer"
            leftSection={<Icon name="link" />}
            aria-label={t`Open the link of ${name}`}
          >
            {t`Open the link`}
          </Button>
        ) : null}
        <Menu
          sections={[
            {
              items: [
                { id: 'edit', label: t`Change name and note`, icon: 'pen', onSelect: () => setOpen(!open) },
                {
                  id: 'remove',
                  label: t`Remove this version`,
                  icon: 'trash',
                  onSelect: () => void drop(),
                },
              ],
            },
          ]}
          trigger={(props) => (
            <Button variant="default" aria-label={t`More for ${name}`} {...props}>
              {t`More`}
            </Button>
          )}
        />
      </div>
      {open ? <Edit resume={resume} onClose={() => setOpen(false)} /> : null}
    </li>
  )
}

function Edit({ resume, onClose }: { resume: Resume; onClose: () => void }) {
  const { t } = useLingui()
  const update = useUpdateResume(resume.id)
  return (
    <div className={paper.form}>
      <InlineField
        label={t`What you call it`}
        value={resume.name}
        save={(next) => update.mutateAsync({ name: next.trim() })}
        inputProps={{ maxLength: 200, autoComplete: 'off' }}
      />
      {resume.file ? null : (
        <InlineField
          label={t`Link to it, if there is one`}
          value={resume.link}
          save={(next) => update.mutateAsync({ link: next.trim() })}
          inputProps={{ type: 'url', inputMode: 'url', maxLength: 2000, autoComplete: 'off' }}
        />
      )}
      <InlineField
        multiline
        label={t`What is different in it`}
        value={resume.note}
        keepAs={`resume:${resume.id}:note`}
        save={(next) => update.mutateAsync({ note: next })}
      />
      <div>
        <Button variant="default" onClick={onClose}>
          {t`Done`}
        </Button>
      </div>
    </div>
  )
}
