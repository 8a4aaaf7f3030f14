import { createFileRoute } from '@tanstack/react-router'
import { ResumesPage } from '@/features/resumes/resumes-page'

export const Route = createFileRoute('/_app/resumes')({ component: ResumesPage })
