/**
 * Runs a script in a browser without a window: it opens a page of ours, and the page sends back what came out. That needs
 * no protocol of a browser's maker, so that it works with the browsers that people have.
 */

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PATIENCE = 240_000

const PAGE = '<!doctype html><meta charset="utf-8"><title>Lead Time</title><script src="script.js"></script>'
/** An error is sent in place of the answer. */
const SENDING = `
let answer
try { answer = tell() } catch (error) { answer = 'Error: ' + error + error.stack }
fetch('told', { method: 'POST', body: answer })
`

/** What the script's `tell` answers in the browser at `path`. @throws when it fails or takes too long. */
export async function inBrowser(path: string, flags: (home: string) => string[], script: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'lead-time-browser-'))
  const { address, told, close } = await serve(`${script}${SENDING}`)
  // In a process group of its own, so that what it starts ends with it.
  const browser = spawn(path, [...flags(home), address], { stdio: 'ignore', detached: true })
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
  const failed = new Promise<never>((_, reject) => {
    browser.once('error', reject)
    setTimeout(() => reject(new Error(`no answer in ${PATIENCE / 1000} s`)), PATIENCE).unref()
  })
  try {
    const answer = await Promise.race([told, failed])
    if (answer.startsWith('Error: ')) throw new Error(answer)
    return answer
  } finally {
    if (browser.pid !== undefined) {
      process.kill(-browser.pid, 'SIGKILL')
      await ended
    }
    close()
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** A server on this machine alone that gives out the page and takes one answer. */
async function serve(script: string) {
  let take: (answer: string) => void
  const told = new Promise<string>((resolve) => {
    take = resolve
  })
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      bodyOf(request).then(take, () => {})
      response.end()
    } else if (request.url === '/script.js') {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(script)
    } else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://127.0.0.1:${port}/`, told, close }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request.setEncoding('utf8')) body += part
  return body
}
