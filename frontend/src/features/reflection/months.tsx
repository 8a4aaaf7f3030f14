import { useLingui } from '@lingui/react/macro'
import type { Month } from '@/api'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { withQuietMonths } from './figures'
import classes from './looking-back.module.css'

const named = (locale: string, month: string, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))

/** The talks month by month, drawn, and in a table with what came of them. */
export function Months({ months }: { months: readonly Month[] }) {
  const { t, i18n } = useLingui()
  const shown = withQuietMonths(months, new Date())
  const most = Math.max(1, ...shown.map(({ talks }) => talks))
  return (
    <Section title={t`Month by month`}>
      <figure className={paper.figure}>
        {shown.length > 1 ? (
          <div
            role="img"
            aria-label={t`Talks in each month; the table beneath has the same figures`}
            className={classes.columns}
          >
            {shown.map(({ month, talks }) => (
              <span key={month} className={classes.column}>
                <span className={classes.value}>{talks > 0 ? talks : ''}</span>
                <svg
                  viewBox="0 0 10 100"
                  preserveAspectRatio="none"
                  className={classes.bar}
                  aria-hidden="true"
                >
                  <rect
                    x={0}
                    width={10}
                    y={100 - (100 * talks) / most}
                    height={Math.max((100 * talks) / most, 1.5)}
                    className={talks > 0 ? classes.spent : classes.base}
                  />
                </svg>
                <span className={classes.when}>{named(i18n.locale, month, { month: 'short' })}</span>
              </span>
            ))}
          </div>
        ) : null}
        <table className={paper.table}>
          <thead>
            <tr>
              <th scope="col">{t`Month`}</th>
              <th scope="col" className={paper.number}>
                {t`Talks`}
              </th>
              <th scope="col" className={classes.came}>
                {t`What came of them`}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map((month) => (
              <tr key={month.month}>
                <th scope="row" className={classes.month}>
                  {named(i18n.locale, month.month, { month: 'short', year: 'numeric' })}
                </th>
                <td className={paper.number}>{month.talks}</td>
                <td className={classes.came}>
                  <CameOfIt month={month} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
    </Section>
  )
}

function CameOfIt({ month }: { month: Month }) {
  const { t } = useLingui()
  const { learned, referrals, terms, thanks, news } = month
  const said = [
    learned > 0 ? t`learned ${learned}` : '',
    referrals > 0 ? t`names ${referrals}` : '',
    terms > 0 ? t`words ${terms}` : '',
    thanks > 0 ? t`thanks ${thanks}` : '',
    news > 0 ? t`news ${news}` : '',
  ].filter(Boolean)
  return said.length > 0 ? said.join(', ') : '–'
}
