import { useLingui } from '@lingui/react/macro'
import { type MantineColorScheme, Radio, Switch, useMantineColorScheme } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { meQuery, useUpdateMe } from '@/features/accounts'
import { chooseLanguage, LANGUAGES, type Language } from '@/lib/language'
import { useStored } from '@/lib/stored'
import { SHORTCUTS_KEY } from '@/ui/commands'
import { Section } from '@/ui/page'
import paper from '@/ui/paper.module.css'
import { useProblemText } from '@/ui/problem'
import { notify } from '@/ui/undo'
import classes from './settings.module.css'

export function AppearanceSettings() {
  const { t } = useLingui()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [shortcuts, setShortcuts] = useStored(SHORTCUTS_KEY, 'on')
  return (
    <div className={classes.stack}>
      <Section title={t`Light and dark`}>
        <Radio.Group
          aria-label={t`Light and dark`}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as MantineColorScheme)}
        >
          <div className={classes.scopes}>
            <Radio value="auto" label={t`As this device is set`} />
            <Radio value="light" label={t`Light`} />
            <Radio value="dark" label={t`Dark`} />
          </div>
        </Radio.Group>
      </Section>
      <LanguageChoice />
      <Section title={t`Keyboard`}>
        <Switch
          label={t`Single-key shortcuts`}
          description={t`Press ? on any page to see them. Ctrl K or ⌘K works either way.`}
          checked={shortcuts === 'on'}
          onChange={(event) => setShortcuts(event.currentTarget.checked ? 'on' : 'off')}
        />
      </Section>
    </div>
  )
}

const DEVICE = 'device'

/** Each language in its own words, so that whoever reads only that one finds it. */
function LanguageChoice() {
  const { t } = useLingui()
  const problem = useProblemText()
  const me = useQuery(meQuery)
  const client = useQueryClient()
  const update = useUpdateMe()
  const choose = async (locale: Language | null) => {
    await chooseLanguage(locale)
    client.setQueryData(meQuery.queryKey, (now) => now && { ...now, locale })
    await update.mutateAsync({ locale })
    await client.invalidateQueries()
  }
  return (
    <Section title={t`Language`}>
      <Radio.Group
        aria-label={t`Language`}
        value={me.data?.locale ?? DEVICE}
        onChange={(value) =>
          void choose(value === DEVICE ? null : (value as Language)).catch((error) =>
            notify({ message: problem(error), tone: 'problem' }),
          )
        }
      >
        <div className={classes.scopes}>
          <Radio value={DEVICE} label={t`As each device is set`} />
          {Object.entries(LANGUAGES).map(([language, name]) => (
            <Radio key={language} value={language} label={<span lang={language}>{name}</span>} />
          ))}
        </div>
      </Radio.Group>
      <p className={paper.quiet}>{t`Kept with your account.`}</p>
    </Section>
  )
}
