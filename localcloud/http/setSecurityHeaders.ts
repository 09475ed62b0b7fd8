import type { ServerResponse } from 'node:http'

/** Sets the security headers of every answer; a route may set its own policy over them. */
export function setSecurityHeaders(response: ServerResponse, hosts: ReadonlySet<string>): void {
  const own = ["'self'", ...[...hosts].map((host) => `http://${host}`)].join(' ')
  const policy = [
    "default-src 'self'",
    `img-src ${own} data: blob:`,
    `media-src ${own} blob:`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    `connect-src ${own}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ]
  response.setHeader('content-security-policy', policy.join('; '))
  // The phone’s pages scan codes and ask where they are; nothing else of a device, and no page of somebody else’s.
  response.setHeader(
    'permissions-policy',
    'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), midi=(), serial=()'
  )
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'same-origin')
  response.setHeader('cross-origin-resource-policy', 'same-site')
}
