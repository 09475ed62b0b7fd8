import type { ExportedFile } from '#shared/files/exported'

/** Saves a sheet through the browser, under the name that people read. */
export function saveFile({ url, name }: Pick<ExportedFile, 'url' | 'name'>): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}
