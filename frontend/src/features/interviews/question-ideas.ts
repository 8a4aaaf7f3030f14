import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Topic } from './words'

/** Open questions to begin with, the first two about what rewards and what frustrates. Meant to be reworded. */
export const IDEAS: readonly { id: string; topic: Topic; text: MessageDescriptor }[] = [
  { id: 'rewards', topic: 'work', text: msg`What do you find most rewarding in your work?` },
  {
    id: 'frustrations',
    topic: 'work',
    text: msg`What is frustrating about it, and how do you deal with that?`,
  },
  { id: 'week', topic: 'work', text: msg`How did you spend your time last week?` },
  { id: 'path', topic: 'paths', text: msg`How did you come to do this work?` },
  { id: 'skills', topic: 'preparation', text: msg`What do you wish you had learned before you began?` },
  { id: 'life', topic: 'lifestyle', text: msg`How does this work shape the rest of your life?` },
  { id: 'people', topic: 'environment', text: msg`What are the people like with whom you spend your days?` },
  { id: 'issues', topic: 'issues', text: msg`What is changing in your field just now?` },
  { id: 'more', topic: 'more', text: msg`Whom else would you suggest that I talk to?` },
]
