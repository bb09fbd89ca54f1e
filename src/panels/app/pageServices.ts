/** Answers what the panels ask of the page, with the session, the lab and the browser's storage. */
import { cases as campaign, caseOf } from '../../content/scenarios'
import { codeOf, fileNameOf, fileTextOf, type ReadRun, readCode, readFileText } from '../../lab/runCode'
import { verify } from '../../lab/runFile'
import { openLab } from '../../lab/workers'
import {
  browserSaves,
  discard,
  listSaves,
  listSetAside,
  openSession,
  resumeSession,
  type SaveStore,
  type Session,
} from '../../session'
import { WEEK } from '../../sim'
import type { Case } from './company'
import type { Game, RunFault, Services } from './services'

export function pageServices(saves: SaveStore | null = browserSaves()): Services {
  const gameOf = (company: Case, session: Session): Game => ({
    id: company.scenario.id,
    company,
    session,
    guided: session.store.getState().guide.on,
  })

  /** The last run: one that goes on, or one that is over. */
  const latest = async (over: boolean) => (await listSaves(saves, caseOf)).find(({ ended }) => ended === over) ?? null

  const openRun = (read: ReadRun): Game | RunFault => {
    if (!read.ok) return 'unreadable'
    const company = caseOf(read.run.scenario)
    if (company === null) return 'unknownCase'
    if (!verify(company, read.run).ok) return 'mismatch'
    const { seed, log, at } = read.run
    return gameOf(company, openSession(company, { seed, log, at, saves }))
  }

  return {
    cases: Object.fromEntries(campaign.map((company) => [company.scenario.id, company])),
    kept: async () => {
      const run = await latest(false)
      const company = run && caseOf(run.scenario)
      if (!company) return null
      const weeks = Math.round(company.scenario.length / WEEK)
      return { id: run.scenario, week: Math.min(weeks, Math.floor(run.at / WEEK) + 1), weeks }
    },
    setAside: () => listSetAside(saves),
    discard: (key) => discard(saves, key),
    open: async ({ id, seed, guided }) => {
      const company = caseOf(id)
      if (company === null) throw new Error(`No company "${id}"`)
      const session = openSession(company, { seed, guided, saves })
      void session.save()
      return gameOf(company, session)
    },
    resume: async (over) => {
      const run = await latest(over)
      const resumed = run && (await resumeSession(saves, run.scenario, caseOf))
      return resumed?.ok ? gameOf(resumed.company, resumed.session) : null
    },
    openFile: async (file) => openRun(readFileText(await file.text())),
    openCode: async (code) => openRun(readCode(code)),
    file: ({ session }) => {
      const run = session.exportRun()
      return { name: fileNameOf(run), content: new Blob([fileTextOf(run)], { type: 'application/json' }) }
    },
    code: ({ session }) => codeOf(session.exportRun()),
    lab: openLab(),
  }
}
