import { createFileRoute } from '@tanstack/react-router'
import { BankPage } from '@/features/questions/bank-page'

export const Route = createFileRoute('/_app/questions/$bankId')({ component: BankPage })
