import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import {
  api,
  type BankCreate,
  type BankFile,
  type BankPatch,
  type BankQuestion,
  type BankQuestionCreate,
  type BankQuestionPatch,
  type BankSheet,
  type FindingDismissal,
  isStatus,
  type QuestionBank,
  unwrap,
  useMutation,
} from '@/api'
import type { QuestionSearch } from './search'

export type { QuestionSearch }

const banksKey = ['question_banks'] as const
const at = (bank_id: string) => ({ params: { path: { bank_id } } })
const one = (bank_question_id: string) => ({ params: { path: { bank_question_id } } })

export const banksQuery = queryOptions({
  queryKey: [...banksKey, 'list'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/question_banks', { signal, params: { query: { limit: 100 } } })),
})

export const bankQuery = (id: string) =>
  queryOptions({
    queryKey: [...banksKey, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/question_banks/{bank_id}', { signal, ...at(id) })),
    retry: (count, error) => !isStatus(error, 404) && count < 2,
  })

/** The questions of all banks, narrowed as asked. */
export const bankQuestionsQuery = ({ q = '', topic, form, state, bank }: QuestionSearch) =>
  infiniteQueryOptions({
    queryKey: [...banksKey, 'questions', q.trim(), topic ?? '', form ?? '', state ?? '', bank ?? ''],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 30,
        ...(q.trim() ? { q: q.trim() } : {}),
        ...(topic ? { topic: [topic] } : {}),
        ...(form ? { form: [form] } : {}),
        ...(state ? { state: [state] } : {}),
        ...(bank ? { bank_id: [bank] } : {}),
        ...(pageParam ? { cursor: pageParam } : { count: true }),
      }
      return unwrap(api.GET('/api/v1/bank_questions', { signal, params: { query } }))
    },
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  })

/** The questions of one bank, in its order. */
export const questionsOfBankQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...banksKey, 'of', id],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/question_banks/{bank_id}/questions', {
          signal,
          params: {
            path: { bank_id: id },
            query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  })

const meta = { invalidates: [banksKey] }

export const useCreateBank = () =>
  useMutation({
    mutationFn: (body: BankCreate) => unwrap(api.POST('/api/v1/question_banks', { body })),
    meta,
  })

export const useImportBank = () =>
  useMutation({
    mutationFn: (body: BankFile | BankSheet) =>
      'csv' in body
        ? unwrap(api.POST('/api/v1/question_banks/import_csv', { body }))
        : unwrap(api.POST('/api/v1/question_banks/import', { body })),
    meta,
  })

export const bankAsFile = (id: string): Promise<BankFile> =>
  unwrap(api.GET('/api/v1/question_banks/{bank_id}/export', at(id))) as Promise<BankFile>

export const bankAsTable = (id: string): Promise<string> =>
  unwrap(
    api.GET('/api/v1/question_banks/{bank_id}/export', {
      ...at(id),
      headers: { Accept: 'text/csv' },
      parseAs: 'text',
    }),
  ) as Promise<string>

/** What can be done with a whole bank. A bank that is shared or taken back has a new id from then on. */
export function useBankChanges({ id }: QuestionBank) {
  const change = useMutation({
    mutationFn: (body: BankPatch) =>
      unwrap(api.PATCH('/api/v1/question_banks/{bank_id}', { ...at(id), body })),
    meta,
  })
  const copy = useMutation({
    mutationFn: () => unwrap(api.POST('/api/v1/question_banks/{bank_id}/copy', at(id))),
    meta,
  })
  const share = useMutation({
    mutationFn: (which: string) => unwrap(api.POST('/api/v1/question_banks/{bank_id}/share', at(which))),
    meta,
  })
  const unshare = useMutation({
    mutationFn: (which: string) => unwrap(api.POST('/api/v1/question_banks/{bank_id}/unshare', at(which))),
    meta,
  })
  const remove = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/v1/question_banks/{bank_id}', at(id))),
    meta,
  })
  return { change, copy, share, unshare, remove }
}

/** What can be done with the questions of a bank. */
export function useQuestionChanges(bankId: string) {
  const add = useMutation({
    mutationFn: (body: BankQuestionCreate) =>
      unwrap(api.POST('/api/v1/question_banks/{bank_id}/questions', { ...at(bankId), body })),
    meta,
  })
  const change = useMutation({
    mutationFn: ({ id, body }: { id: string; body: BankQuestionPatch }) =>
      unwrap(api.PATCH('/api/v1/bank_questions/{bank_question_id}', { ...one(id), body })),
    meta,
  })
  const remove = useMutation({
    mutationFn: ({ id }: BankQuestion) =>
      unwrap(api.DELETE('/api/v1/bank_questions/{bank_question_id}', one(id))),
    meta,
  })
  const keep = useMutation({
    mutationFn: ({ back, ...body }: FindingDismissal & { back?: boolean }) =>
      unwrap(api.POST(back ? '/api/v1/checks/restore' : '/api/v1/checks/dismiss', { body })),
    meta,
  })
  return { add, change, remove, keep }
}
export type QuestionChanges = ReturnType<typeof useQuestionChanges>
