import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useOnline } from '@/lib/use-online'
import { sayAgain } from '@/offline/answers'
import { type Waiting, waitingHere } from '@/offline/outbox'
import { getReady, stayReady } from './get-ready'
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
    const leave = () => {
      if (document.visibilityState === 'hidden') void stayReady(client).catch(() => undefined)
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [client])
}

/** Whether there is a network; where there is none, the pages show what this device was told before. */
function useNetwork(): boolean {
  const client = useQueryClient()
  const online = useOnline()
  useEffect(() => {
    if (!online) void sayAgain(client)
  }, [client, online])
  return online
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

/**
 * Behind every page: what was taken in a talk without a network goes to the server from wherever one is now, and what one
 * needs without a network is fetched. One line says what waits, and that there is none.
 */
export default function Outbox() {
  const { t } = useLingui()
  const waiting = useWaiting()
  const online = useNetwork()
  useGetReady()
  const talk = waiting?.talk
  if (online && !talk) return null
  const what = (lines: number) => {
    if (lines === 0) return t`What you tapped in a talk waits on this device to be sent.`
    if (lines === 1) return t`One line waits on this device to be sent.`
    return t`${lines} lines wait on this device to be sent.`
  }
  return (
    <p className={classes.waiting} role="status">
      {online ? null : (
        <span>{t`No connection. You see what this device was told last; other pages open once it is back.`}</span>
      )}
      {waiting && talk ? (
        <>
          <span>{what(waiting.lines)}</span>
          <Link to="/live/$interviewId" params={{ interviewId: talk }}>
            {t`Open the talk`}
          </Link>
        </>
      ) : null}
    </p>
  )
}
