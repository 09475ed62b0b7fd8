import type { ServerResponse } from 'node:http'
import refusalTexts from './refusalTexts.json'

/** Answers with JSON that no cache keeps. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}

/** Refuses a request with a reason for programs and a sentence for people. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  const texts: Record<string, string> = refusalTexts
  sendJson(response, status, { ok: false, reason, text: texts[String(status)] ?? refusalTexts[500] })
}
