import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '@/ui/link-button'
import paper from '@/ui/paper.module.css'
import { ProblemNote } from '@/ui/problem'
import { resumesQuery, showingsQuery } from './queries'
import { ShowForm } from './show-form'

/** Where a debrief says that there was advice on the resume: which version it was, and what the advice was. */
export default function TalkAdvice({ interview }: { interview: string }) {
  const { t } = useLingui()
  const resumes = useQuery(resumesQuery)
  const showings = useQuery(showingsQuery(interview))
  const error = resumes.error ?? showings.error
  if (error) return <ProblemNote error={error} onRetry={() => void showings.refetch()} />
  if (!resumes.data || !showings.data) return null
  const versions = resumes.data.items
  return (
    <div className={paper.stack}>
      {showings.data.map(({ id, resume, advice }) => (
        <div key={id} className={paper.form}>
          <p className={paper.quiet}>{t`They saw: ${resume.name}`}</p>
          {advice ? <p>{advice}</p> : null}
          <div>
            <LinkButton variant="default" to="/resumes">
              {t`Open your resume`}
            </LinkButton>
          </div>
        </div>
      ))}
      {showings.data.length === 0 && versions.length > 0 ? (
        <ShowForm resumes={versions} interview={interview} />
      ) : null}
      {versions.length === 0 ? (
        <div className={paper.form}>
          <p>{t`Keep your resume here, and the advice stands beside the version they saw.`}</p>
          <div>
            <LinkButton variant="default" to="/resumes">
              {t`Keep your first version`}
            </LinkButton>
          </div>
        </div>
      ) : null}
    </div>
  )
}
