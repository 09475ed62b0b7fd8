import { inBeijing } from '../beijingTime'
import { textUpTo } from '../text'

/** 导出的表. In the storage for an hour, at an address that lapses before that. */
export interface ExportedFile {
  url: string
  name: string
  rows: number
}

/** 分几份写的表. What is too long for one call is written part by part, while the desk looks how far it is. */
export interface ExportUnderWay {
  exportId: string
}

/** What an export answers: the sheet, or where to look while it is written. */
export type MadeExport = ExportedFile | ExportUnderWay

/** `ended` when whoever asked for it may not have it any more. */
export interface ExportProgress {
  state: 'writing' | 'ready' | 'ended'
  written: number
  rows: number
  /** The parts that are there to be fetched; those of an hour ago are gone. */
  files: ExportedFile[]
}

/**
 * Reason of an export. Without one names and phones stay masked; with one it is printed on the sheet and kept in the
 * log.
 */
export const ExportReasonSchema = textUpTo(60)

/** The line that travels with every sheet of people: who took it, when and what for. */
export function watermarkOf({
  person,
  at,
  reason,
}: {
  person: string
  at: number
  reason: string | undefined
}): string {
  const when = `${inBeijing(at).format('YYYY-MM-DD HH:mm')}（北京时间）`
  return `${person} 于 ${when} 导出 · ${reason ? `用途：${reason}` : '姓名和手机已遮住'} · 仅供工会工作使用`
}
