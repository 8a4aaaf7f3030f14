import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LinkProps } from '@tanstack/react-router'
import type { IconName } from '@/ui/icons'

/** One page of the product: what it is for, and where to begin. Its id is the first part of the page's address. */
export type HelpSection = {
  id: string
  title: MessageDescriptor
  icon: IconName
  about: MessageDescriptor
  first: MessageDescriptor
  /** Where the page is; what is only reached from another page has none. */
  to?: NonNullable<LinkProps['to']>
  for?: 'office'
}
export type HelpPart = { id: string; title: MessageDescriptor; sections: readonly HelpSection[] }

export const PARTS: readonly HelpPart[] = [
  {
    id: 'begin',
    title: msg`To begin with`,
    sections: [
      {
        id: 'today',
        title: msg`Today`,
        icon: 'today',
        to: '/',
        about: msg`One list of what to do next, with the reason beside each line. It fills by itself: a talk comes near, a letter has no answer yet, somebody waits to be thanked.`,
        first: msg`Take the first line. Mark it when it is done, or put it off to a day that suits you better.`,
      },
      {
        id: 'people',
        title: msg`People`,
        icon: 'people',
        to: '/people',
        about: msg`Everyone you could talk to, and everyone you have. Each has a page with what you know of them, what was said, and what comes next.`,
        first: msg`Add one person. A name is enough; the rest can come later.`,
      },
      {
        id: 'sources',
        title: msg`Think of people, source by source`,
        icon: 'people',
        to: '/sources',
        about: msg`Ten questions, one for each place you may know somebody from. Names come to mind more easily when somebody asks.`,
        first: msg`Take the first question and write down whoever comes to mind. Choosing comes later.`,
      },
      {
        id: 'imports',
        title: msg`Bring in contacts`,
        icon: 'upload',
        to: '/imports',
        about: msg`For contacts you have elsewhere: LinkedIn, Google, Outlook, a phone, a table. You see every row before anything is saved, and can take it all back for a day.`,
        first: msg`Get the file from there, choose it here, and see whether each column is understood.`,
      },
    ],
  },
  {
    id: 'talks',
    title: msg`Your conversations`,
    sections: [
      {
        id: 'next',
        title: msg`Whom next`,
        icon: 'ladder',
        to: '/next',
        about: msg`Whom to ask next, from the easiest upward, with the reasons. The first talks are practice; whom you most want to meet can wait until you know what to ask.`,
        first: msg`Open the first name and prepare a conversation.`,
      },
      {
        id: 'interviews',
        title: msg`A conversation`,
        icon: 'talk',
        about: msg`It goes step by step: plan, arrange, talk, write up, thank. Its page opens at the step that is next.`,
        first: msg`Write down what you want to know, one to three things, and a few questions for each.`,
      },
      {
        id: 'talk-now',
        title: msg`Talk now`,
        icon: 'talk',
        to: '/talk-now',
        about: msg`For a call that comes by surprise, or a talk that begins this minute. What you write stays on this device first, with a network or without.`,
        first: msg`Tap the name. The clock starts, and the rest can be put in order afterwards.`,
      },
      {
        id: 'messages',
        title: msg`Messages`,
        icon: 'mail',
        about: msg`Requests, thank-yous and news, in your own words. Remarks point at what may trip a reader and say why; you decide. Nothing is sent from here.`,
        first: msg`Begin on somebody's page, write, look at the remarks, then copy it or open it in your mail.`,
      },
      {
        id: 'questions',
        title: msg`Question banks`,
        icon: 'help',
        to: '/questions',
        about: msg`Questions by topic, each with the reason it works. Some come from your office, and you can keep a bank of your own.`,
        first: msg`Choose a topic, and say the question that you like in your own words.`,
      },
      {
        id: 'board',
        title: msg`Board`,
        icon: 'board',
        to: '/board',
        about: msg`Where everyone stands, from the first idea to the thank-you, in columns or as a list. To move somebody is to say what happened.`,
        first: msg`When something has happened, use the menu beside the name. It can be undone.`,
      },
      {
        id: 'calendar',
        title: msg`Calendar`,
        icon: 'calendar',
        to: '/calendar',
        about: msg`The talks that have a day, and what is owed around them.`,
        first: msg`When you agree on a time with somebody, note it on the conversation; it then stands here too.`,
      },
    ],
  },
  {
    id: 'after',
    title: msg`What comes of it`,
    sections: [
      {
        id: 'fields',
        title: msg`Fields`,
        icon: 'compass',
        to: '/fields',
        about: msg`What you are curious about, and what people told you about it, side by side. That a field is not for you is a good thing to have found out.`,
        first: msg`Name one field, and write down what you would like to learn about it.`,
      },
      {
        id: 'terms',
        title: msg`Words of the field`,
        icon: 'quote',
        to: '/terms',
        about: msg`Words that were new to you in a talk. They wait here until you know what they mean.`,
        first: msg`While you talk, tap Term, and look the word up afterwards.`,
      },
      {
        id: 'organizations',
        title: msg`Organizations`,
        icon: 'place',
        to: '/organizations',
        about: msg`Where people work: whom you know there, and what you found out about it.`,
        first: msg`Say on somebody's page where they work. The organization comes by itself.`,
      },
      {
        id: 'milestones',
        title: msg`Milestones`,
        icon: 'leaf',
        to: '/milestones',
        about: msg`News that came of your talks, and who would like to hear it.`,
        first: msg`Write down one thing that happened, however small, and see who helped.`,
      },
      {
        id: 'looking-back',
        title: msg`Looking back`,
        icon: 'heart',
        to: '/looking-back',
        about: msg`What the talks gave you, and the time they took.`,
        first: msg`Come by every few weeks. Nothing has to be filled in.`,
      },
      {
        id: 'what-works',
        title: msg`What works for you`,
        icon: 'mail',
        to: '/what-works',
        about: msg`How many people you reached, and how many you met, by each way of asking.`,
        first: msg`Ask a few people first. The numbers come by themselves.`,
      },
      {
        id: 'resumes',
        title: msg`Resume`,
        icon: 'note',
        to: '/resumes',
        about: msg`The versions of your resume, and what people advised about each.`,
        first: msg`Keep the version you have now, so that advice has a place.`,
      },
    ],
  },
  {
    id: 'order',
    title: msg`Keeping order`,
    sections: [
      {
        id: 'duplicates',
        title: msg`People entered twice`,
        icon: 'merge',
        to: '/duplicates',
        about: msg`Two entries that may be one person stand side by side, and you decide. It can be taken apart again.`,
        first: msg`Look at the first pair, and keep what is right of each.`,
      },
      {
        id: 'settings',
        title: msg`Settings`,
        icon: 'settings',
        to: '/settings',
        about: msg`Language, time zone and password; where you are signed in; and your data, which you can take with you or delete.`,
        first: msg`See whether the time zone is yours: every time is shown in it.`,
      },
      {
        id: 'office',
        title: msg`Career office`,
        icon: 'place',
        to: '/office',
        for: 'office',
        about: msg`For those who look after a campus: hours and address, clocks and limits, message templates, accounts.`,
        first: msg`Fill in hours and address. Students see them where they may want to ask somebody.`,
      },
    ],
  },
]
