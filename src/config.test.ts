// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { leesConfig, zoekHoofdmap } from './config.ts'

describe('leesConfig', () => {
  it('has a default for everything', () => {
    expect(leesConfig({}, '/opt/driehoek')).toEqual({
      ok: true,
      waarde: {
        poort: 3000,
        host: '127.0.0.1',
        namen: [],
        gegevensmap: '/opt/driehoek/gegevens',
        databaseUrl: null,
        productie: true,
      },
    })
  })

  it('reads an empty variable as not set', () => {
    expect(leesConfig({ PORT: '', HOST: ' ', DATA_DIR: '', DATABASE_URL: '' }, '/opt')).toEqual(
      leesConfig({}, '/opt'),
    )
  })

  it('keeps an absolute data directory and takes a relative one from the main folder', () => {
    expect(leesConfig({ DATA_DIR: '/srv/d' }, '/opt')).toMatchObject({
      waarde: { gegevensmap: '/srv/d' },
    })
    expect(leesConfig({ DATA_DIR: 'd' }, '/opt')).toMatchObject({
      waarde: { gegevensmap: '/opt/d' },
    })
  })

  it.each([
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '80a' }, 'PORT'],
    [{ PORT: '1e3' }, 'PORT'],
    [{ HOST: 'http://x' }, 'HOST'],
    [{ ALLOWED_HOSTS: 'https://a.example' }, 'ALLOWED_HOSTS'],
    [{ ALLOWED_HOSTS: 'a.example, b.example:80' }, 'ALLOWED_HOSTS'],
    [{ ALLOWED_HOSTS: '*' }, 'ALLOWED_HOSTS'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres' }, 'DATABASE_URL'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV'],
  ])('names the wrong variable of %j', (omgeving, naam) => {
    expect(leesConfig(omgeving, '/opt')).toEqual({ ok: false, fouten: [naam] })
  })

  it('names every wrong variable at once', () => {
    expect(leesConfig({ NODE_ENV: 'x', PORT: 'x' }, '/opt')).toEqual({
      ok: false,
      fouten: ['PORT', 'NODE_ENV'],
    })
  })

  it('reads the names that the site answers to', () => {
    expect(leesConfig({ ALLOWED_HOSTS: ' A.example, b.example ' }, '/opt')).toMatchObject({
      waarde: { namen: ['a.example', 'b.example'] },
    })
  })

  it('accepts both spellings of a PostgreSQL address', () => {
    for (const adres of ['postgres://a:b@h:5/d', 'postgresql:///d?host=/tmp'])
      expect(leesConfig({ DATABASE_URL: adres }, '/opt')).toMatchObject({
        ok: true,
        waarde: { databaseUrl: adres },
      })
  })
})

it('finds the main folder from a folder within it', () => {
  expect(zoekHoofdmap()).toBe(zoekHoofdmap(`${import.meta.dirname}/domain`))
})
