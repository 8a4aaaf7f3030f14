import { msg } from '@lingui/core/macro'
import { useNavigate } from '@tanstack/react-router'
import { type Command, useCommands } from '@/ui/commands'
import { useProblemText } from '@/ui/problem'
import { takeBack } from '@/ui/undo'
import { PLACES } from './places'

type Doors = { openPalette: () => void; openHelp: () => void }

/** What can be done from every page. Pages add their own while they are open. */
export function useAppCommands({ openPalette, openHelp }: Doors): void {
  const navigate = useNavigate()
  const words = useProblemText()
  const go = Object.values(PLACES).map(
    (place): Command => ({
      id: `go-${place.to}`,
      title: place.title,
      group: 'go',
      icon: place.icon,
      keys: place.keys,
      run: () => void navigate({ to: place.to }),
    }),
  )
  useCommands([
    ...go,
    {
      id: 'add-person',
      title: msg`Add a person`,
      group: 'do',
      icon: 'plus',
      keys: 'c',
      words: msg`new contact, we just met`,
      run: () => void navigate({ to: '/people/add' }),
    },
    {
      id: 'undo',
      title: msg`Undo the last thing`,
      group: 'do',
      keys: 'u',
      icon: 'left',
      run: () => void takeBack(words),
    },
    { id: 'palette', title: msg`Search and do`, group: 'do', icon: 'search', run: openPalette },
    {
      id: 'help',
      title: msg`Show the shortcuts of this page`,
      group: 'do',
      icon: 'help',
      keys: '?',
      run: openHelp,
    },
  ])
}
