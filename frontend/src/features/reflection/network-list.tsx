import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { NameFunnel, NetworkNode } from '@/api'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import classes from './looking-back.module.css'

type Props = { names: NameFunnel; network: readonly NetworkNode[] }

/** Who led to whom. The picture is drawn from names; nobody is measured by it. */
export function NetworkList({ names, network }: Props) {
  const { t } = useLingui()
  const { received, contacted, met } = names
  const steps: [string, number][] = [
    [t`Named to you`, received],
    [t`You wrote or called`, contacted],
    [t`You met`, met],
  ]
  return (
    <Section title={t`Who led you to whom`}>
      <table className={paper.table}>
        <caption className={paper.unseen}>{t`Of the people who were named to you`}</caption>
        <tbody>
          {steps.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={classes.barCell}>
                <svg
                  viewBox="0 0 100 10"
                  preserveAspectRatio="none"
                  className={classes.line}
                  aria-hidden="true"
                >
                  <rect width={100} height={10} className={classes.base} />
                  <rect width={(100 * count) / received} height={10} className={classes.spent} />
                </svg>
              </td>
              <td className={paper.number}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.tree}>
        {network.map((node) => (
          <TreeLine key={`${node.named_by_id}-${node.contact.id}`} node={node} />
        ))}
      </ul>
    </Section>
  )
}

const DEEPEST = 4

/** How many somebody named, and how many of those one has met. */
function useNamed({ received, met }: NameFunnel): string {
  const { t } = useLingui()
  if (received === 0) return ''
  if (met === 0) return received === 1 ? t`named 1` : t`named ${received}`
  return received === 1 ? t`named 1, whom you met` : t`named ${received}, and you met ${met}`
}

function TreeLine({ node }: { node: NetworkNode }) {
  const { contact, depth, named } = node
  const said = useNamed(named)
  return (
    <li className={classes.branch} style={{ marginInlineStart: `${Math.min(depth, DEEPEST) * 1.4}rem` }}>
      {depth > 0 ? <span className={classes.twig} aria-hidden="true" /> : null}
      <span>
        <Link to="/people/$contactId" params={{ contactId: contact.id }} className={classes.treeName}>
          {contact.name}
        </Link>
        {said ? <span className={paper.quiet}>{` · ${said}`}</span> : null}
      </span>
    </li>
  )
}
