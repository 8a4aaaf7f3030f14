import { useLingui } from '@lingui/react/macro'
import { type MantineColorScheme, Radio, Switch, useMantineColorScheme } from '@mantine/core'
import { chooseLanguage, LANGUAGES, type Language } from '@/lib/language'
import { useStored } from '@/lib/stored'
import { SHORTCUTS_KEY } from '@/ui/commands'
import { Section } from '@/ui/page'
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

/** Each language in its own words, so that whoever reads only that one finds it. */
function LanguageChoice() {
  const { t, i18n } = useLingui()
  const problem = useProblemText()
  const choose = (language: Language) =>
    chooseLanguage(language).catch((error) => notify({ message: problem(error), tone: 'problem' }))
  return (
    <Section title={t`Language`}>
      <Radio.Group
        aria-label={t`Language`}
        value={i18n.locale}
        onChange={(value) => void choose(value as Language)}
      >
        <div className={classes.scopes}>
          {Object.entries(LANGUAGES).map(([language, name]) => (
            <Radio key={language} value={language} label={<span lang={language}>{name}</span>} />
          ))}
        </div>
      </Radio.Group>
      <p className={classes.quiet}>{t`Kept on this device. Reasons that the server gives are in English.`}</p>
    </Section>
  )
}
