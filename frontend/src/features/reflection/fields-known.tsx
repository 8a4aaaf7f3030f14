import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Reflection } from '@/api'
import { Icon } from '@/ui/icons'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import classes from './looking-back.module.css'

/** How many people one knows in each field, and with how many one has talked. */
export function FieldTable({ fields }: { fields: Reflection['fields'] }) {
  const { t } = useLingui()
  const shown = fields.filter(({ known }) => known > 0)
  const most = Math.max(1, ...shown.map(({ known }) => known))
  return (
    <Section title={t`People in your fields today`}>
      <table className={paper.table}>
        <thead>
          <tr>
            <th scope="col">{t`Field`}</th>
            <th scope="col" className={classes.barCell}>
              <span className={paper.unseen}>{t`Drawn`}</span>
            </th>
            <th scope="col" className={paper.number}>
              {t`You know`}
            </th>
            <th scope="col" className={paper.number}>
              {t`Talked with`}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ field, known, talked }) => (
            <tr key={field.id}>
              <th scope="row">
                <Link to="/fields/$fieldId" params={{ fieldId: field.id }} className={paper.inText}>
                  {field.name}
                </Link>
              </th>
              <td className={classes.barCell}>
                <svg
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  className={classes.line}
                  aria-hidden="true"
                >
                  <rect width={(100 * known) / most} height={10} className={classes.planned} />
                  <rect width={(100 * talked) / most} height={10} className={classes.spent} />
                </svg>
              </td>
              <td className={paper.number}>{known}</td>
              <td className={paper.number}>{talked}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** A reasoned no is what the talks were for; here it stands among what they gave. */
export function Answered({ fields }: { fields: Reflection['closed_fields'] }) {
  const { t } = useLingui()
  return (
    <Section title={t`Questions you have answered`}>
      <ul className={paper.rows}>
        {fields.map(({ field, reason, outcome }) => (
          <li key={field.id} className={paper.row}>
            <div className={paper.head}>
              <h3 className={paper.title}>
                <Link
                  to="/fields/$fieldId"
                  params={{ fieldId: field.id }}
                  className={`${paper.link} ${paper.whole}`}
                >
                  {field.name}
                </Link>
              </h3>
              <span className={paper.mark}>
                {outcome === 'success' ? <Icon name="check" size={14} /> : null}
                {t`Not for me`}
              </span>
            </div>
            <p className={reason ? undefined : paper.quiet}>
              {reason ?? t`In a sentence, what told you so? It will be worth having.`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
