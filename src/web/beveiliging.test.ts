// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { wilGzip } from './antwoord.tsx'
import { isEigenNaam, isVanDezeSite } from './beveiliging.ts'

const post = (koppen: Record<string, string>): Request =>
  new Request('http://driehoek.local/nieuw', { method: 'POST', headers: koppen })

describe('isVanDezeSite', () => {
  it('lets a form of this site through and no other', () => {
    expect(isVanDezeSite(post({ 'sec-fetch-site': 'same-origin' }))).toBe(true)
    expect(isVanDezeSite(post({ 'sec-fetch-site': 'cross-site' }))).toBe(false)
    expect(isVanDezeSite(post({ 'sec-fetch-site': 'same-site' }))).toBe(false)
  })

  it('looks at Origin when the browser is too old for Sec-Fetch-Site', () => {
    expect(isVanDezeSite(post({ origin: 'http://driehoek.local', host: 'driehoek.local' }))).toBe(
      true,
    )
    expect(isVanDezeSite(post({ origin: 'http://kwaad.example', host: 'driehoek.local' }))).toBe(
      false,
    )
    expect(isVanDezeSite(post({ origin: 'null', host: 'driehoek.local' }))).toBe(false)
  })

  it('lets programs through, which have nothing of a user to misuse, and every GET', () => {
    expect(isVanDezeSite(post({}))).toBe(true)
    expect(
      isVanDezeSite(
        new Request('http://driehoek.local/', { headers: { 'sec-fetch-site': 'cross-site' } }),
      ),
    ).toBe(true)
  })
})

describe('isEigenNaam', () => {
  const namen = new Set(['afspraken.gemeente.example'])
  it.each([
    'localhost',
    'localhost:3000',
    'LOCALHOST.:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    '192.0.2.7',
    'Afspraken.gemeente.example:8443',
  ])('serves %s', (host) => {
    expect(isEigenNaam(host, namen)).toBe(true)
  })

  it.each([
    'kwaad.example',
    'kwaad.example:3000',
    'localhost.kwaad.example',
    '127.0.0.1.kwaad.example',
    'kwaad.example@localhost',
    'x.afspraken.gemeente.example',
    'localhost:3000/kwaad',
    '[kwaad.example]',
    '',
  ])('refuses %s', (host) => {
    expect(isEigenNaam(host, namen)).toBe(false)
  })
})

describe('wilGzip', () => {
  it.each([
    ['gzip, deflate, br', true],
    ['br;q=1.0, gzip;q=0.8', true],
    ['gzip;q=0', false],
    ['identity', false],
    [undefined, false],
  ])('%s → %s', (kop, verwacht) => {
    expect(wilGzip(kop)).toBe(verwacht)
  })
})
