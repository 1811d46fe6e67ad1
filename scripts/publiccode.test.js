// SPDX-License-Identifier: EUPL-1.2
/**
 * publiccode.yml against the publiccode.yml standard 0.5: the keys that it requires, the values of its closed lists, and
 * the limits it puts on texts. Source: https://docs.italia.it/italia/developers-italia/publiccodeyml-en/ (schema.core,
 * categories-list, scope-list).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const read = (name) => readFileSync(join(root, name), 'utf8')
const code = parse(read('publiccode.yml'))

const TOP = {
  required: [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ],
  optional: [
    'applicationSuite',
    'landingURL',
    'isBasedOn',
    'softwareVersion',
    'releaseDate',
    'logo',
    'organisation',
    'fundedBy',
    'categories',
    'usedBy',
    'roadmap',
    'intendedAudience',
    'dependsOn',
    'IT',
  ],
}
const STATUS = ['concept', 'development', 'beta', 'stable', 'obsolete']
const TYPE = [
  'standalone/mobile',
  'standalone/iot',
  'standalone/desktop',
  'standalone/web',
  'standalone/backend',
  'standalone/other',
  'addon',
  'library',
  'configurationFiles',
]
const MAINTENANCE = ['internal', 'contract', 'community', 'none']
const SCOPE = [
  'agriculture',
  'culture',
  'defence',
  'education',
  'emergency-services',
  'employment',
  'energy',
  'environment',
  'finance-and-economic-development',
  'foreign-affairs',
  'government',
  'healthcare',
  'infrastructures',
  'justice',
  'local-authorities',
  'manufacturing',
  'research',
  'science-and-technology',
  'security',
  'society',
  'sport',
  'tourism',
  'transportation',
  'welfare',
]
/** Of the long list of the standard, those that this program could be. */
const CATEGORIES = [
  'collaboration',
  'contract-management',
  'data-analytics',
  'data-collection',
  'data-visualization',
  'document-management',
  'knowledge-management',
  'local-government',
  'project-collaboration',
  'workflow-management',
]
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

describe('publiccode.yml', () => {
  it('has every key that the standard requires, and none that it does not know', () => {
    expect(Object.keys(code)).toEqual(expect.arrayContaining(TOP.required))
    expect([...TOP.required, ...TOP.optional]).toEqual(expect.arrayContaining(Object.keys(code)))
    expect(code.publiccodeYmlVersion).toMatch(/^0\.5(?:\.0)?$/)
    expect(code.name).toMatch(/\S/)
  })

  it('takes its values from the closed lists', () => {
    expect(STATUS).toContain(code.developmentStatus)
    expect(TYPE).toContain(code.softwareType)
    expect(MAINTENANCE).toContain(code.maintenance.type)
    expect(code.platforms.length).toBeGreaterThan(0)
    expect(CATEGORIES).toEqual(expect.arrayContaining(code.categories))
    expect(SCOPE).toEqual(expect.arrayContaining(code.intendedAudience.scope))
    for (const country of code.intendedAudience.countries) expect(country).toMatch(/^[a-z]{2}$/)
    expect(typeof code.localisation.localisationReady).toBe('boolean')
    expect(code.localisation.availableLanguages).toContain('nl')
  })

  it('describes itself in Dutch and English within the limits', () => {
    expect(Object.keys(code.description).sort()).toEqual(['en', 'nl'])
    for (const [language, d] of Object.entries(code.description)) {
      expect(d.shortDescription.length, language).toBeLessThanOrEqual(150)
      expect(d.longDescription.length, language).toBeGreaterThanOrEqual(150)
      expect(d.longDescription.length, language).toBeLessThanOrEqual(10_000)
      expect(d.features.length, language).toBeGreaterThan(0)
      for (const feature of d.features) expect(feature.length, feature).toBeLessThanOrEqual(100)
    }
  })

  it('names who maintains it, and until when where that is asked', () => {
    const { type, contacts, contractors } = code.maintenance
    if (type === 'community' || type === 'internal') {
      expect(contacts.length).toBeGreaterThan(0)
      for (const contact of contacts) expect(contact.name).toMatch(/\S/)
    }
    for (const contractor of contractors ?? []) expect(contractor.until).toMatch(DATE)
    if (code.releaseDate !== undefined) expect(code.releaseDate).toMatch(DATE)
  })

  it('says the same as the rest of the repository', () => {
    expect(code.softwareVersion).toBe(JSON.parse(read('package.json')).version)
    expect(code.legal.license).toBe(JSON.parse(read('package.json')).license)
    expect(existsSync(join(root, 'LICENSE'))).toBe(true)
    expect(URL.canParse(code.url)).toBe(true)
    for (const { name, versionMin, optional } of code.dependsOn.open) {
      expect(name).toMatch(/\S/)
      expect(typeof versionMin).toBe('string')
      expect(['boolean', 'undefined']).toContain(typeof optional)
    }
  })
})
