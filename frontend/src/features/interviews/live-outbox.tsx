import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Waiting, waitingHere } from '@/offline/outbox'
import { getReady } from './get-ready'
import { useSending } from './live-data'
import classes from './live-outbox.module.css'

const AFTER_THE_PAGE = 3000

/** What arrives sooner than this is not worth a word. */
const PATIENCE = 1000

/** A call may come where there is no network: who is known is put on this device once the page stands. */
function useGetReady(): void {
  const client = useQueryClient()
  useEffect(() => {
    const timer = setTimeout(() => void getReady(client).catch(() => undefined), AFTER_THE_PAGE)
    return () => clearTimeout(timer)
  }, [client])
}

/** What is still on this device alone after it was tried to send it. */
function useWaiting(): Waiting | null {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const look = () => void waitingHere().then(setWaiting)
  useSending(look)
  useEffect(() => {
    const timer = setTimeout(() => void waitingHere().then(setWaiting), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return waiting
}

/** Behind every page: what was taken in a talk without a network goes to the server from wherever one is now. */
export default function Outbox() {
  const { t } = useLingui()
  const waiting = useWaiting()
  useGetReady()
  if (!waiting?.talk) return null
  const { lines, talk } = waiting
  const what = () => {
    if (lines === 0) return t`What you tapped in a talk waits on this device to be sent.`
    if (lines === 1) return t`One line waits on this device to be sent.`
    return t`${lines} lines wait on this device to be sent.`
  }
  return (
    <p className={classes.waiting} role="status">
      <span>{what()}</span>
      <Link to="/live/$interviewId" params={{ interviewId: talk }}>
        {t`Open the talk`}
      </Link>
    </p>
  )
}
