import type { ServerResponse } from 'node:http'
import { stringify } from 'lossless-json'
import { hex } from './trouble/random'
import type { WeixinRefusal } from './WeixinRefusal'
import type { WeixinAnswer, World } from './world'

/** The answer as JSON, in which a bigint is a bare number of any length. */
export function asJson(answer: WeixinAnswer): string {
  return stringify(answer) ?? '{}'
}

export function replyPng(response: ServerResponse, png: Buffer): void {
  response.writeHead(200, { 'content-type': 'image/png' }).end(png)
}

/** Sends an answer: WeChat uses status 200 for refusals as well. */
export function replyJson(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(text)
}

export function replyBadGateway(response: ServerResponse): void {
  response.writeHead(502, { 'content-type': 'text/html' })
  response.end('<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>')
}

/** The answer of a refusal, with a request id by which rid/get explains it. */
export function complain(
  world: World,
  { code, message, extra }: WeixinRefusal,
  call: { appId: string; path: string }
): WeixinAnswer {
  const rid = [8, 8, 8].map((digits) => hex(world.random, digits)).join('-')
  world.complaints.set(rid, { at: world.clock(), code, ...call })
  return { errcode: code, errmsg: `${message} rid: ${rid}`, ...extra }
}
