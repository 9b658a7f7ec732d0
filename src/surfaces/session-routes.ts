import type { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { Refusal } from '../core/refusal.ts'
import { limitCodes } from './rate-limits.ts'
import { cookieName } from './requests.ts'
import type { Site, Visit } from './requests.ts'
import { limitBody, readJson } from './json-body.ts'
import { endSession, passDoor, SESSION_DAYS } from './sign-in.ts'

const codeBody = z.object({ code: z.string().min(1).max(200) })

/** Signing in with the code of a printed link, and signing out. */
export function addSessionRoutes(app: Hono<Visit>, site: Site): void {
  app.post('/setup', limitBody, limitCodes(), async (c) => {
    const brought = codeBody.safeParse(await readJson(c))
    if (!brought.success) throw new Refusal('code-wrong')
    const token = await passDoor(site.house, brought.data.code)
    setCookie(c, cookieName(site), token, { ...cookieRules(site), maxAge: SESSION_DAYS * 86_400 })
    return c.json({})
  })
  app.post('/sign-out', async (c) => {
    const token = getCookie(c, cookieName(site))
    if (token) await endSession(site.house, token)
    deleteCookie(c, cookieName(site), cookieRules(site))
    return c.json({})
  })
}

function cookieRules(site: Site) {
  return { httpOnly: true, sameSite: 'Strict', secure: site.origin !== null, path: '/' } as const
}
