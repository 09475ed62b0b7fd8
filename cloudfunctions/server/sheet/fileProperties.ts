import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'
import { escapeXml } from '#server/xml/xmlText'

const PATH = 'docProps/core.xml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
const RELATION = `${PACKAGE}relationships/metadata/core-properties`
const CONTENT = 'application/vnd.openxmlformats-package.core-properties+xml'

/** Properties (属性) of a file, which stay with it wherever it is copied: its title, who took it and what for. */
export function fileProperties(title: string, author: string, about: string): Feature<Buffer | Blob | Stream> {
  const spaces = `xmlns:cp="${PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`
  const words = Object.entries({ title, creator: author, description: about }).map(
    ([name, text]) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`
  )
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${spaces}>${words.join('')}</cp:coreProperties>`
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override PartName="/${PATH}" ContentType="${CONTENT}"/>` },
        '_rels/.rels': { insert: () => `<Relationship Id="rId-properties-1" Type="${RELATION}" Target="${PATH}"/>` },
      },
      write: { files: () => ({ [PATH]: core }) },
    },
  }
}
