import type { ServerResponse } from 'node:http'

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

/** Says no, with a reason a program can read. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  sendJson(response, status, { ok: false, reason })
}
