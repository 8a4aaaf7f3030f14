import { createFileRoute } from '@tanstack/react-router'
import { BoardPage } from '@/features/board/board-page'
import { parseBoardSearch } from '@/features/board/search'

export const Route = createFileRoute('/_app/board')({
  validateSearch: parseBoardSearch,
  component: BoardPage,
})
