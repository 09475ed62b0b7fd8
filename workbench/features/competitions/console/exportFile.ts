import * as v from 'valibot'
import type { Competition } from '#shared/competitions/play/competition'
import { exportTrf, TrfSchema } from '#shared/competitions/trf/exportTrf'
import { askApi } from '../../../deskLine'
import { saveFile } from '../../../ui/exports/saveFile'
import { say } from '../../../ui/states/toasts'
import { competitionTexts as texts } from '../texts'

type Named = Pick<Competition, 'id' | 'name'>

/** Saves a competition as the engine takes it. */
export async function exportFile(competition: Named): Promise<void> {
  const input = await ask(competition)
  if (input) save(JSON.stringify(input, null, 2), 'application/json', texts.exportName(competition.name))
}

/** Saves a Swiss competition as the report that federations and other programs read. */
export async function exportReport(competition: Named): Promise<void> {
  const input = await ask(competition)
  if (!input) return
  const { name } = competition
  const report = exportTrf(v.parse(TrfSchema, { ...input, title: name }))
  if (!report.ok) return say({ tone: 'bad', text: report.text })
  save(`${report.value}\n`, 'text/plain', texts.trfName(name))
}

async function ask({ id }: Named) {
  const answer = await askApi('competitions.export', { competitionId: id })
  if (answer.ok) return answer.value
  say({ tone: 'bad', text: answer.text })
  return undefined
}

function save(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  saveFile({ url, name })
  URL.revokeObjectURL(url)
}
